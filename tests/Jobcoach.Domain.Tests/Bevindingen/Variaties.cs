using System.Collections;
using System.Reflection;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Waarden;

namespace Jobcoach.Domain.Tests.Bevindingen;

/// <summary>Verandert een feit of een parameter tegelijk, binnen wat voorkomt: zo ziet een test elke tak van een regel met de rest als gewoon.</summary>
internal static class Variaties
{
    private static readonly MethodInfo Kopie = typeof(object).GetMethod("MemberwiseClone", BindingFlags.Instance | BindingFlags.NonPublic)!;

    /// <summary>De feiten zelf, en elke versie waarin een veld anders is.</summary>
    public static IEnumerable<T> Van<T>(T feiten)
        where T : class
    {
        yield return feiten;
        foreach (var veld in typeof(T).GetProperties().Where(veld => veld.SetMethod is not null))
        {
            foreach (var waarde in Waarden(veld.PropertyType))
            {
                yield return (T)Met(feiten, veld, waarde);
            }
        }
    }

    /// <summary>De regeling zelf, en elke versie waarin een parameter leeg is of anders.</summary>
    public static IEnumerable<Regeling> Van(Regeling regeling) => Delen(regeling).Cast<Regeling>().Prepend(regeling);

    private static IEnumerable<object> Delen(object goed)
    {
        var soort = goed.GetType();
        if (soort.IsGenericType && soort.GetGenericTypeDefinition() == typeof(Param<>))
        {
            var veld = soort.GetProperty(nameof(Param<int>.Waarde))!;
            foreach (var waarde in Waarden(veld.PropertyType).Where(waarde => !Equals(waarde, veld.GetValue(goed))))
            {
                yield return Met(goed, veld, waarde);
            }

            yield break;
        }

        foreach (var veld in soort.GetProperties().Where(veld => veld.SetMethod is not null && veld.GetIndexParameters().Length == 0))
        {
            foreach (var ander in veld.GetValue(goed) switch
            {
                string or null => [],
                IList lijst => Lijsten(veld.PropertyType, lijst),
                var waarde when waarde.GetType() is { IsValueType: false, Namespace: "Jobcoach.Domain.Regelingen" } => Delen(waarde),
                _ => [],
            })
            {
                yield return Met(goed, veld, ander);
            }
        }
    }

    private static IEnumerable<object> Lijsten(Type soort, IList goed)
    {
        var element = soort.GetGenericArguments()[0];
        for (var plaats = 0; plaats < goed.Count; plaats++)
        {
            foreach (var ander in goed[plaats] is { } waarde and not string && !waarde.GetType().IsValueType ? Delen(waarde) : [])
            {
                var lijst = Array.CreateInstance(element, goed.Count);
                goed.CopyTo(lijst, 0);
                lijst.SetValue(ander, plaats);
                yield return lijst;
            }
        }
    }

    private static object Met(object goed, PropertyInfo veld, object? waarde)
    {
        var kopie = Kopie.Invoke(goed, null)!;
        veld.SetValue(kopie, waarde);
        return kopie;
    }

    private static IEnumerable<object?> Waarden(Type soort)
    {
        var kern = Nullable.GetUnderlyingType(soort) ?? soort;
        if (!soort.IsValueType || kern != soort)
        {
            yield return null;
        }

        foreach (var waarde in kern switch
        {
            _ when kern == typeof(bool) => [true, false],
            _ when kern == typeof(int) => [0, 1, 3, 6, 12],
            _ when kern == typeof(decimal) => [0m, 6m, 8m, 11.5m, 20m, 40m],
            _ when kern == typeof(DateOnly) => [new DateOnly(2015, 3, 1), new DateOnly(2015, 7, 4), new DateOnly(2018, 1, 4)],
            _ when kern == typeof(Loonwaarde) => [Loonwaarde.Van(19), Loonwaarde.Van(20), Loonwaarde.Van(31), Loonwaarde.Van(90)],
            _ when kern == typeof(Uren) => [Uren.Nul, Uren.Van(10), Uren.Van(60), Uren.Van(500)],
            _ when kern.IsEnum => Enum.GetValues(kern).Cast<object>(),
            _ => Enumerable.Empty<object>(),
        })
        {
            yield return waarde;
        }
    }
}
