namespace Jobcoach.Domain.Termijnen;

/// <summary>De lengte van een termijn.</summary>
/// <param name="Aantal">Hoeveel; negatief is terugtellen.</param>
/// <param name="Eenheid">Waarvan.</param>
public sealed record Termijnlengte(int Aantal, Termijneenheid Eenheid)
{
    /// <summary>Zoveel weken van zeven dagen.</summary>
    public static Termijnlengte Weken(int aantal) => new(aantal, Termijneenheid.Weken);

    /// <summary>De laatste dag als het anker zelf niet meetelt, zonder verlenging.</summary>
    public DateOnly Vanaf(DateOnly anker) => Eenheid switch
    {
        Termijneenheid.Dagen => anker.AddDays(Aantal),
        Termijneenheid.Weken => anker.AddDays(Aantal * 7),
        Termijneenheid.Maanden => anker.AddMonths(Aantal),
        _ => anker.AddYears(Aantal),
    };

    /// <summary>Bijvoorbeeld "1 week" of "8 weken"; ook bij terugtellen zonder minteken.</summary>
    internal string Tekst => Datumtekst.Aantal(Math.Abs(Aantal), Eenheid);
}
