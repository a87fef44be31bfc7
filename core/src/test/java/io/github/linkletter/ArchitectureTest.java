package io.github.linkletter;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.linkletter.model.Issue;
import io.github.linkletter.testing.NullArguments;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What may depend on what. */
class ArchitectureTest {
  private static final String ROOT = "io.github.linkletter";

  private static Path classes() {
    try {
      return Path.of(Issue.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  private static ModuleDescriptor module() throws IOException {
    try (InputStream in = Files.newInputStream(classes().resolve("module-info.class"))) {
      return ModuleDescriptor.read(in);
    }
  }

  /** The packages that have classes. */
  private static Set<String> packages() throws IOException {
    try (Stream<Path> files = Files.walk(classes())) {
      return files
          .filter(file -> file.toString().endsWith(".class"))
          .map(file -> classes().relativize(file.getParent()))
          .map(folder -> folder.toString().replace(folder.getFileSystem().getSeparator(), "."))
          .filter(name -> !name.isEmpty())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  @Test
  void theModuleRequiresWhatItNeedsOnly() throws IOException {
    Set<String> requires =
        module().requires().stream()
            .map(ArchitectureTest::withoutVersion)
            .collect(Collectors.toSet());

    assertEquals(
        Set.of(
            "java.base",
            "org.commonmark",
            "org.snakeyaml.engine",
            "static transitive org.jspecify"),
        requires);
  }

  private static String withoutVersion(ModuleDescriptor.Requires requires) {
    boolean isStatic = requires.modifiers().contains(Requires.Modifier.STATIC);
    boolean isTransitive = requires.modifiers().contains(Requires.Modifier.TRANSITIVE);
    return (isStatic ? "static " : "") + (isTransitive ? "transitive " : "") + requires.name();
  }

  @Test
  void allPackagesButInternalOnesAreExported() throws IOException {
    Set<String> exports =
        module().exports().stream()
            .filter(export -> !export.isQualified())
            .map(ModuleDescriptor.Exports::source)
            .collect(Collectors.toCollection(TreeSet::new));

    Set<String> expected =
        packages().stream()
            .filter(name -> !name.contains(".internal."))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(expected, exports);
  }

  @Test
  void packagesHaveNoCycles() {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    assertTrue(classes.contain(Issue.class));
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(classes);
  }

  /** So that each library underneath can be replaced. */
  @Test
  void signaturesNameNoForeignTypes() {
    List<Class<?>> types = NullArguments.exportedTypes(Issue.class);
    assertTrue(types.contains(Issue.class));

    Set<String> foreign = new TreeSet<>();
    for (Class<?> type : types) {
      for (Class<?> named : named(type)) {
        String name = named.getName();
        boolean own = types.contains(named);
        if (!own
            && !named.isPrimitive()
            && !name.startsWith("java.")
            && !name.startsWith("org.jspecify.")) {
          foreign.add(type.getName() + ": " + name);
        }
      }
    }
    assertEquals(Set.of(), foreign);
  }

  /** The types that a public type's own declaration and its accessible members name. */
  private static Set<Class<?>> named(Class<?> type) {
    Set<Class<?>> names = new LinkedHashSet<>();
    add(names, type.getGenericSuperclass());
    add(names, type.getGenericInterfaces());
    add(names, type.getTypeParameters());
    for (Method method : type.getDeclaredMethods()) {
      if (isAccessible(method) && !method.isSynthetic()) {
        add(names, method.getGenericReturnType());
        add(names, method.getGenericParameterTypes());
        add(names, method.getGenericExceptionTypes());
        add(names, method.getTypeParameters());
        addAnnotations(names, method);
      }
    }
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      if (isAccessible(constructor)) {
        add(names, constructor.getGenericParameterTypes());
        add(names, constructor.getGenericExceptionTypes());
      }
    }
    Arrays.stream(type.getDeclaredFields())
        .filter(ArchitectureTest::isAccessible)
        .forEach(field -> add(names, field.getGenericType()));
    addAnnotations(names, type);
    return names;
  }

  private static boolean isAccessible(Member member) {
    return Modifier.isPublic(member.getModifiers()) || Modifier.isProtected(member.getModifiers());
  }

  private static void addAnnotations(Set<Class<?>> names, AnnotatedElement element) {
    Arrays.stream(element.getAnnotations()).forEach(a -> names.add(a.annotationType()));
  }

  private static void add(Set<Class<?>> names, Type... types) {
    List<Type> left = new ArrayList<>(Arrays.asList(types));
    Set<Type> seen = new LinkedHashSet<>();
    while (!left.isEmpty()) {
      Type type = left.remove(left.size() - 1);
      if (type == null || !seen.add(type)) {
        continue;
      }
      if (type instanceof Class<?> plain) {
        names.add(plain.isArray() ? plain.getComponentType() : plain);
      } else if (type instanceof ParameterizedType generic) {
        left.add(generic.getRawType());
        left.addAll(Arrays.asList(generic.getActualTypeArguments()));
      } else if (type instanceof WildcardType wildcard) {
        left.addAll(Arrays.asList(wildcard.getUpperBounds()));
        left.addAll(Arrays.asList(wildcard.getLowerBounds()));
      } else if (type instanceof TypeVariable<?> variable) {
        left.addAll(Arrays.asList(variable.getBounds()));
      } else if (type instanceof GenericArrayType array) {
        left.add(array.getGenericComponentType());
      }
    }
  }

  @Test
  void everyPackageIsNullMarked() throws IOException {
    assertEquals(
        List.of(),
        packages().stream().filter(name -> !isNullMarked(name + ".package-info")).toList());
  }

  private static boolean isNullMarked(String name) {
    try {
      return Class.forName(name).isAnnotationPresent(NullMarked.class);
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
