using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Waarden;
using Jobcoach.Web.Formulieren;

namespace Jobcoach.Web.Intake;

/// <summary>Wat iemand aan het invullen is.</summary>
public enum Conceptsoort
{
    /// <summary>Een eerste aanvraag.</summary>
    Eerste,

    /// <summary>Een vervolgaanvraag bij een zaak.</summary>
    Vervolg,
}

/// <summary>
/// Een aanvraag die nog niet is ingediend: de velden zoals zij zijn ingevuld, ook wat nog niet klopt.
/// Het BSN zit er nooit bij; dat vraagt pas het indienen.
/// </summary>
/// <param name="Id">Kenmerk.</param>
/// <param name="Soort">Eerste aanvraag of vervolgaanvraag.</param>
/// <param name="Zaak">De zaak van een vervolgaanvraag; anders null.</param>
/// <param name="Velden">De ingevulde velden.</param>
/// <param name="Ingediend">De zaak die eruit voortkwam; null zolang niet is ingediend.</param>
public sealed record Concept(string Id, Conceptsoort Soort, Zaaknummer? Zaak, Formuliervelden Velden, Zaaknummer? Ingediend = null)
{
    /// <summary>Tekens in alle velden samen; technisch, het houdt een vergissing klein.</summary>
    public const int MeesteTekens = 200_000;

    /// <summary>De zaak waarin het blijkt te zijn ingediend, terwijl het dat zelf nog niet weet; anders null.</summary>
    public Zaaknummer? Teruggevonden { get; init; }

    /// <summary>Wanneer het voor het laatst is bewaard.</summary>
    public DateTimeOffset BewaardOp { get; init; }

    /// <summary>Vanaf wanneer het er niet meer is.</summary>
    public DateTimeOffset VerlooptOp { get; init; }

    /// <summary>De laatste hele dag waarop het er nog is.</summary>
    public DateOnly TotEnMet => Moment.Van(VerlooptOp).Dag.AddDays(-1);

    /// <summary>Waar de pagina's van het concept staan; het adres verraadt niet over wie het gaat.</summary>
    public string Adres => $"/aanvragen/concepten/{Id}";
}
