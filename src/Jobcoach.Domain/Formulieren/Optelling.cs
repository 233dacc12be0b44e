using Jobcoach.Domain.Waarden;

namespace Jobcoach.Domain.Formulieren;

/// <summary>Telt uren op van invoer die nog niet is gecontroleerd: lege velden tellen als nul en een onmogelijk grote som loopt niet over.</summary>
internal static class Optelling
{
    public static Uren Van(IEnumerable<Uren?>? uren) =>
        Uren.VanMinuten((int)Math.Min(int.MaxValue, (uren ?? []).Sum(duur => (long)(duur?.Minuten ?? 0))));
}
