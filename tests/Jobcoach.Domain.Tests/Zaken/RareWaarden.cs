using System.Collections;
using System.Reflection;
using Jobcoach.Domain.Waarden;

namespace Jobcoach.Domain.Tests.Zaken;

/// <summary>Maakt van een goede invoer elke invoer die op precies een plek raar is, maar wel van het goede type.</summary>
internal static class RareWaarden
{
    private static readonly MethodInfo Kopie = typeof(object).GetMethod("MemberwiseClone", BindingFlags.Instance | BindingFlags.NonPublic)!;

    /// <summary>De plek en de invoer.</summary>
    public static IEnumerable<(string Plek, T Invoer)> Van<T>(T goed)
        where T : class => Velden("", goed).Select(variant => (variant.Plek, (T)variant.Waarde!));

    private static IEnumerable<(string Plek, object? Waarde)> Velden(string plek, object goed)
    {
        foreach (var veld in goed.GetType().GetProperties().Where(veld => veld.SetMethod is not null && veld.GetIndexParameters().Length == 0))
        {
            foreach (var (onder, waarde) in Waarden($"{plek}.{veld.Name}", veld.PropertyType, veld.GetValue(goed)))
            {
                var kopie = Kopie.Invoke(goed, null)!;
                veld.SetValue(kopie, waarde);
                yield return (onder, kopie);
            }
        }
    }

    private static IEnumerable<(string Plek, object? Waarde)> Waarden(string plek, Type type, object? goed)
    {
        var kern = Nullable.GetUnderlyingType(type) ?? type;
        if (!type.IsValueType || kern != type)
        {
            yield return ($"{plek} = null", null);
        }

        foreach (var raar in Los(kern))
        {
            yield return ($"{plek} = {raar.ToString() switch { { Length: > 40 } lang => lang[..40], var kort => kort }}", raar);
        }

        if (goed is IList lijst)
        {
            foreach (var variant in Lijsten(plek, type.GetGenericArguments()[0], lijst))
            {
                yield return variant;
            }
        }
        else if (goed is not null && kern is { IsClass: true } && kern != typeof(string))
        {
            foreach (var variant in Velden(plek, goed))
            {
                yield return variant;
            }
        }
    }

    private static IEnumerable<(string Plek, object? Waarde)> Lijsten(string plek, Type element, IList goed)
    {
        yield return ($"{plek} leeg", Lijst(element, []));
        if (!element.IsValueType)
        {
            yield return ($"{plek}[0] = null", Lijst(element, [null, .. goed.Cast<object?>()]));
        }

        if (goed.Count == 0)
        {
            yield break;
        }

        yield return ($"{plek} duizend keer", Lijst(element, [.. Enumerable.Repeat(goed[0], 1000)]));
        foreach (var (onder, waarde) in Waarden($"{plek}[0]", element, goed[0]))
        {
            yield return (onder, Lijst(element, [waarde, .. goed.Cast<object?>().Skip(1)]));
        }
    }

    private static Array Lijst(Type element, object?[] waarden)
    {
        var lijst = Array.CreateInstance(element, waarden.Length);
        Array.Copy(waarden, lijst, waarden.Length);
        return lijst;
    }

    private static IEnumerable<object> Los(Type type) => type switch
    {
        _ when type == typeof(string) => ["", "   ", "\0\u0007", new string('x', 5000), "../../etc", "<script>", "\ud800"],
        _ when type == typeof(int) => [int.MinValue, -1, 0, int.MaxValue],
        _ when type == typeof(decimal) => [decimal.MinValue, -1m, 0m, 0.0000000001m, decimal.MaxValue],
        _ when type == typeof(bool) => [true, false],
        _ when type == typeof(DateOnly) => [DateOnly.MinValue, new DateOnly(1900, 1, 1), new DateOnly(2999, 1, 1), DateOnly.MaxValue],
        _ when type == typeof(Periode) => [default(Periode), new Periode(DateOnly.MinValue, DateOnly.MaxValue), new Periode(DateOnly.MaxValue, DateOnly.MaxValue)],
        _ when type == typeof(Uren) => [Uren.Nul, Uren.VanMinuten(1), Uren.VanMinuten(int.MaxValue)],
        _ when type == typeof(Bedrag) => [default(Bedrag), Bedrag.Van(1_000_000_000)],
        _ when type == typeof(Loonwaarde) => [Loonwaarde.Van(0), Loonwaarde.Van(100)],
        _ when type.IsEnum => [.. Enum.GetValues(type).Cast<object>(), Enum.ToObject(type, 99), Enum.ToObject(type, -1)],
        _ => [],
    };
}
