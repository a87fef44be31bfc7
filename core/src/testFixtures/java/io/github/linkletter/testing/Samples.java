package io.github.linkletter.testing;

import static java.util.Comparator.comparing;

import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A value of any type: one that was given, else a constant, or what a static factory, a builder or
 * a constructor returns for samples of its parameters.
 */
public final class Samples {
  private final Map<Class<?>, Object> values = new LinkedHashMap<>();

  private Samples() {}

  /**
   * Samples of the JDK's types.
   *
   * @return new samples
   */
  public static Samples standard() {
    return new Samples()
        .with(String.class, "a")
        .with(CharSequence.class, "a")
        .with(Object.class, "a")
        .with(int.class, 1)
        .with(long.class, 1L)
        .with(boolean.class, true)
        .with(List.class, List.of())
        .with(Iterable.class, List.of())
        .with(Set.class, Set.of())
        .with(Map.class, Map.of())
        .with(Path.class, Path.of("target", "no-such-folder", "file"))
        .with(Appendable.class, new StringWriter())
        .with(Reader.class, new StringReader(""))
        .with(LocalDate.class, LocalDate.EPOCH)
        .with(LocalDateTime.class, LocalDate.EPOCH.atStartOfDay())
        .with(OffsetDateTime.class, LocalDate.EPOCH.atStartOfDay().atOffset(ZoneOffset.UTC));
  }

  /**
   * Adds a sample.
   *
   * @param type the type
   * @param value its sample
   * @return these samples
   */
  public Samples with(Class<?> type, Object value) {
    values.put(type, value);
    return this;
  }

  /**
   * The sample of a type.
   *
   * @param type the type
   * @return a value of it
   * @throws IllegalStateException if none is known and none can be made; add one in the test
   */
  public Object of(Class<?> type) {
    Object known = values.get(type);
    if (known == null) {
      known = make(type);
      values.put(type, known);
    }
    return known;
  }

  private Object make(Class<?> type) {
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    if (type.isArray()) {
      return Array.newInstance(type.getComponentType(), 0);
    }
    if (type.isSealed() && type.isInterface()) {
      return of(type.getPermittedSubclasses()[0]);
    }
    if (type.isInterface()) {
      return Proxy.newProxyInstance(
          type.getClassLoader() == null ? Samples.class.getClassLoader() : type.getClassLoader(),
          new Class<?>[] {type},
          (proxy, method, args) ->
              method.isDefault() ? InvocationHandler.invokeDefault(proxy, method, args) : null);
    }
    for (Method factory : factories(type)) {
      return call(type, () -> factory.invoke(null, all(factory.getParameterTypes())));
    }
    for (Class<?> nested : type.getClasses()) {
      for (Method build : nested.getMethods()) {
        if (build.getReturnType() == type && build.getParameterCount() == 0) {
          return call(type, () -> build.invoke(of(nested)));
        }
      }
    }
    for (Constructor<?> constructor : type.getConstructors()) {
      return call(type, () -> constructor.newInstance(all(constructor.getParameterTypes())));
    }
    throw new IllegalStateException("no sample of " + type.getName() + "; give one in the test");
  }

  /** Static methods of the type, or of the one around it, that return it; the simplest first. */
  private static List<Method> factories(Class<?> type) {
    Class<?> outer = type.getEnclosingClass() == null ? type : type.getEnclosingClass();
    return Stream.of(type, outer)
        .flatMap(owner -> Arrays.stream(owner.getMethods()))
        .filter(m -> Modifier.isStatic(m.getModifiers()) && m.getReturnType() == type)
        .filter(m -> m.getExceptionTypes().length == 0)
        .sorted(comparing(Method::getParameterCount).thenComparing(Method::toString))
        .toList();
  }

  private Object[] all(Class<?>[] types) {
    Object[] all = new Object[types.length];
    for (int i = 0; i < types.length; i++) {
      all[i] = of(types[i]);
    }
    return all;
  }

  private static Object call(Class<?> type, Call call) {
    try {
      return call.get();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(
          "no sample of " + type.getName() + " could be made; give one in the test", e);
    }
  }

  /** What makes a sample. */
  @FunctionalInterface
  private interface Call {
    Object get() throws ReflectiveOperationException;
  }
}
