using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Zaken;
using Jobcoach.Web.Zaken;
using Jobcoach.Workflow.Brieven;
using Jobcoach.Workflow.Zaken;

namespace Jobcoach.Web.Dossier;

/// <summary>
/// Vraagt het domein zelf of iemand een handeling nu kan doen, zonder haar te doen. Zo biedt een pagina aan wat kan en zegt zij waarom iets niet kan,
/// zonder een regel te herhalen.
/// </summary>
internal sealed class Handelingsproef(RegelingCatalogus regelingen, TimeProvider klok, IBriefzetter zetter)
{
    /// <summary>Schrijft brieven die niemand bewaart.</summary>
    public IBriefzetter Zetter { get; } = zetter;

    /// <summary>Waarom het nu niet kan, wat iemand ook invult; leeg als het kan. Fouten van velden tellen niet mee: die zijn nog niet ingevuld.</summary>
    public IReadOnlyList<Weigering> Belemmeringen(Zaakinzage zaak, Handeling handeling) =>
        [.. Pas(zaak, handeling).Weigeringen.Where(weigering => weigering.Veld is null)];

    /// <summary>De zaak zoals zij na de handeling zou zijn; null als zij niet kan.</summary>
    public Zaak? Na(Zaakinzage zaak, Handeling handeling) => Pas(zaak, handeling).Waarde?.Zaak;

    private Uitkomst<Overgang> Pas(Zaakinzage zaak, Handeling handeling)
    {
        var gelezen = zaak.Document.Zaak;
        return handeling.Pas(gelezen, regelingen.Situatie(gelezen, zaak.Wie.Handelende, Moment.Van(klok.GetUtcNow()), []));
    }
}
