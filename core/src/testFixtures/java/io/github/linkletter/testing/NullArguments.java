package io.github.linkletter.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Calls every public method and constructor of a module's exported packages with {@code null}, one
 * argument at a time, and finds those that don't throw a {@link NullPointerException} which names
 * the argument.
 */
public final class NullArguments {
  private final Samples samples;
  private final List<String> failures = new ArrayList<>();
  private int calls;

  private NullArguments(Samples samples) {
    this.samples = samples;
  }

  /**
   * Checks a module.
   *
   * @param member any class of the module; its classes must lie in a folder, as in its own tests
   * @param samples values for what can't be made without knowing it
   * @return what is wrong, a line for each argument
   * @throws IllegalStateException if there was nothing to call
   */
  public static List<String> failures(Class<?> member, Samples samples) {
    NullArguments check = new NullArguments(samples);
    exportedTypes(member).forEach(check::checkType);
    if (check.calls == 0) {
      throw new IllegalStateException("nothing to call in the module of " + member);
    }
    return check.failures;
  }

  /**
   * The public types of the packages that a module exports to everyone, nested ones too.
   *
   * @param member any class of the module; its classes must lie in a folder, as in its own tests
   * @return the types, ordered by their names
   */
  public static List<Class<?>> exportedTypes(Class<?> member) {
    try {
      Path root = Path.of(member.getProtectionDomain().getCodeSource().getLocation().toURI());
      List<Class<?>> types = new ArrayList<>();
      try (InputStream in = Files.newInputStream(root.resolve("module-info.class"))) {
        for (ModuleDescriptor.Exports exports : ModuleDescriptor.read(in).exports()) {
          if (!exports.isQualified()) {
            addTypes(types, root, exports.source(), member.getClassLoader());
          }
        }
      }
      types.sort((a, b) -> a.getName().compareTo(b.getName()));
      return types;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException | ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void addTypes(List<Class<?>> types, Path root, String source, ClassLoader loader)
      throws IOException, ClassNotFoundException {
    try (Stream<Path> files = Files.list(root.resolve(source.replace('.', '/')))) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".class") && !name.equals("package-info.class")) {
          String simple = name.substring(0, name.length() - ".class".length());
          Class<?> type = Class.forName(source + "." + simple, false, loader);
          if (isPublic(type)) {
            types.add(type);
          }
        }
      }
    }
  }

  private static boolean isPublic(Class<?> type) {
    return Modifier.isPublic(type.getModifiers())
        && !type.isAnonymousClass()
        && !type.isSynthetic()
        && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
  }

  private void checkType(Class<?> type) {
    if (!type.isEnum()) {
      for (Constructor<?> constructor : type.getConstructors()) {
        checkArguments(constructor, args -> constructor.newInstance(args));
      }
    }
    for (Method method : type.getDeclaredMethods()) {
      if (isChecked(method)) {
        Object target = Modifier.isStatic(method.getModifiers()) ? null : samples.of(type);
        checkArguments(method, args -> method.invoke(target, args));
      }
    }
  }

  private static boolean isChecked(Method method) {
    int modifiers = method.getModifiers();
    boolean ofEnum = method.getDeclaringClass().isEnum() && method.getName().equals("valueOf");
    boolean equals = method.getName().equals("equals") && method.getParameterCount() == 1;
    return Modifier.isPublic(modifiers)
        && !Modifier.isAbstract(modifiers)
        && !method.isSynthetic()
        && !ofEnum
        && !equals;
  }

  private void checkArguments(Executable executable, Call call) {
    Parameter[] parameters = executable.getParameters();
    for (int i = 0; i < parameters.length; i++) {
      Parameter parameter = parameters[i];
      if (parameter.getType().isPrimitive() || isNullable(parameter)) {
        continue;
      }
      @Nullable Object[] args = new Object[parameters.length];
      for (int j = 0; j < parameters.length; j++) {
        args[j] = i == j ? null : samples.of(parameters[j].getType());
      }
      calls++;
      String problem = problem(call, args, parameter.getName());
      if (!problem.isEmpty()) {
        failures.add(executable.toGenericString() + ", " + parameter.getName() + ": " + problem);
      }
    }
  }

  private static boolean isNullable(Parameter parameter) {
    return Stream.of(parameter, (AnnotatedElement) parameter.getAnnotatedType())
        .flatMap(element -> Arrays.stream(element.getAnnotations()))
        .anyMatch(annotation -> annotation.annotationType() == Nullable.class);
  }

  private static String problem(Call call, @Nullable Object[] args, String name) {
    try {
      call.with(args);
      return "accepted";
    } catch (InvocationTargetException e) {
      Throwable thrown = e.getCause();
      boolean named =
          thrown instanceof NullPointerException
              && thrown.getMessage() != null
              && Pattern.compile("\\b" + name + "\\b").matcher(thrown.getMessage()).find();
      return named ? "" : "threw " + thrown;
    } catch (ReflectiveOperationException e) {
      return "can't be called: " + e;
    }
  }

  /** A method or constructor. */
  @FunctionalInterface
  private interface Call {
    void with(@Nullable Object[] args) throws ReflectiveOperationException;
  }
}
