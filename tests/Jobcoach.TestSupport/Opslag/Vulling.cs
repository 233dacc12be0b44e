using System.Reflection;
using System.Text.Json.Serialization;
using Jobcoach.Domain.Waarden;

namespace Jobcoach.TestSupport.Opslag;

/// <summary>
/// Fills a type of the domain with values by chance from a seed, following its constructor and its properties: what is added to the domain later
/// is filled as well. The same seed gives the same value.
/// </summary>
/// <param name="zaad">The seed.</param>
/// <param name="volledig">True fills everything that may be empty; false leaves about half of it empty.</param>
public sealed class Vulling(int zaad, bool volledig)
{
    private static readonly NullabilityInfoContext Leegbaarheid = new();

    // Texts that storage or JSON could stumble over.
    private static readonly string[] Teksten =
    [
        "", "gewoon", "Zoë uit ’s-Hertogenbosch", "\"aanhaling\" \\ / <b>&amp;'", "regel 1\r\nregel 2\t", "👍🏽 ﷽", "\0", "null", "2026-01-12", " ", new('x', 5000),
    ];

    private static readonly decimal[] Getallen = [0m, 1.50m, 0.0000001m, 36m, 168m, 1867.2m];

    private readonly Random _toeval = new(zaad);

    /// <summary>A value of the type.</summary>
    public T Maak<T>() => (T)Maak(typeof(T));

    private object Maak(Type type) => Waarde(type) ?? (type switch
    {
        { IsEnum: true } => Kies(Enum.GetValues(type).Cast<object>().ToArray()),
        { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) => Lijst(type.GetGenericArguments()[0]),
        { IsAbstract: true } => Maak(Kies(type.GetCustomAttributes<JsonDerivedTypeAttribute>().ToArray()).DerivedType),
        _ => Vul(type),
    });

    private object? Waarde(Type type) => type switch
    {
        _ when type == typeof(string) => Kies(Teksten),
        _ when type == typeof(bool) => _toeval.Next(2) == 0,
        _ when type == typeof(int) => _toeval.Next(1000),
        _ when type == typeof(long) => _toeval.NextInt64(),
        _ when type == typeof(decimal) => Kies(Getallen),
        _ when type == typeof(DateOnly) => Dag(),
        _ when type == typeof(DateTimeOffset) => new DateTimeOffset(Dag(), TimeOnly.MinValue, TimeSpan.Zero).AddTicks(_toeval.NextInt64(TimeSpan.TicksPerDay)),
        _ when type == typeof(Periode) => new Periode(Dag(), new(2030, 1, 1)),
        _ when type == typeof(Uren) => Uren.VanMinuten(_toeval.Next(10_000)),
        _ when type == typeof(Bedrag) => Bedrag.Van(_toeval.Next(1_000_000) / 100m),
        _ when type == typeof(Loonwaarde) => Loonwaarde.Van(_toeval.Next(1000) / 10m),
        _ when type == typeof(Zaaknummer) => Zaaknummer.Uit((ulong)_toeval.NextInt64()),
        _ => null,
    };

    private object Vul(Type type)
    {
        var constructor = type.GetConstructors().MaxBy(een => een.GetParameters().Length)!;
        var parameters = constructor.GetParameters();
        var waarde = constructor.Invoke([.. parameters.Select(parameter => OfLeeg(parameter.ParameterType, Leegbaarheid.Create(parameter)))]);
        foreach (var eigenschap in type.GetProperties().Where(een => een.CanWrite && parameters.All(parameter => parameter.Name != een.Name)))
        {
            eigenschap.SetValue(waarde, OfLeeg(eigenschap.PropertyType, Leegbaarheid.Create(eigenschap)));
        }

        return waarde;
    }

    private object? OfLeeg(Type type, NullabilityInfo leegbaar) =>
        leegbaar.ReadState is NullabilityState.Nullable && !volledig && _toeval.Next(2) == 0 ? null : Maak(Nullable.GetUnderlyingType(type) ?? type);

    private Array Lijst(Type element)
    {
        var lijst = Array.CreateInstance(element, volledig ? 2 : _toeval.Next(3));
        for (var i = 0; i < lijst.Length; i++)
        {
            lijst.SetValue(Maak(element), i);
        }

        return lijst;
    }

    private DateOnly Dag() => new DateOnly(2026, 1, 1).AddDays(_toeval.Next(1000));

    private T Kies<T>(T[] keuzes) => keuzes[_toeval.Next(keuzes.Length)];
}
