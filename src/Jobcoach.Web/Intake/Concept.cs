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
/// <param name="BewaardOp">Wanneer het voor het laatst is bewaard.</param>
/// <param name="Ingediend">De zaak die eruit voortkwam; null zolang niet is ingediend.</param>
public sealed record Concept(string Id, Conceptsoort Soort, Zaaknummer? Zaak, Formuliervelden Velden, DateTimeOffset BewaardOp, Zaaknummer? Ingediend = null)
{
    /// <summary>Hoeveel dagen een concept na de laatste keer bewaren blijft. Geen norm: een eigen keuze, die elke pagina aankondigt (docs/aannames.md).</summary>
    public const int Bewaardagen = 30;

    /// <summary>Tekens in alle velden samen; technisch, het houdt een vergissing klein.</summary>
    public const int MeesteTekens = 300_000;

    /// <summary>De laatste dag waarop het concept er nog is.</summary>
    public DateOnly TotEnMet => Domain.Handelingen.Moment.Van(BewaardOp).Dag.AddDays(Bewaardagen);

    /// <summary>De zaak en het nummer van de aanvraag waar het concept over gaat staan niet in het adres, alleen dit.</summary>
    public string Adres => $"/aanvragen/concepten/{Id}";
}
