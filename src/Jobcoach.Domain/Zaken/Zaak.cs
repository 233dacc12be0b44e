using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Afsluiting;
using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Berichten;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Bezwaren;
using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Ingebrekestellingen;
using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Werkverdeling;
using Jobcoach.Domain.Wijzigingen;

namespace Jobcoach.Domain.Zaken;

/// <summary>Het dossier van één werknemer in één dienstbetrekking of proefplaatsing: de waarheid waarop alles rust.</summary>
public sealed record Zaak
{
    /// <summary>Het kenmerk.</summary>
    public required Zaaknummer Nummer { get; init; }

    /// <summary>De versie van de regeling die bij de eerste aanvraag is vastgelegd.</summary>
    public required Regelingverwijzing Regeling { get; init; }

    /// <summary>Waar de zaak staat.</summary>
    public required Fase Fase { get; init; }

    /// <summary>De dag waarop deze fase begon.</summary>
    public required DateOnly FaseSinds { get; init; }

    /// <summary>Wie erbij betrokken zijn.</summary>
    public required Partijen.Partijen Partijen { get; init; }

    /// <summary>De dienstbetrekking of proefplaatsing.</summary>
    public required Dienstverband Dienstverband { get; init; }

    /// <summary>De aanvragen, oudste eerst; de eerste is er altijd.</summary>
    public required IReadOnlyList<Aanvraag> Aanvragen { get; init; }

    /// <summary>Voorgestelde besluiten, oudste eerst.</summary>
    public IReadOnlyList<Besluitvoorstel> Besluitvoorstellen { get; init; } = [];

    /// <summary>Genomen besluiten, oudste eerst.</summary>
    public IReadOnlyList<Besluit> Besluiten { get; init; } = [];

    /// <summary>Toegekende perioden, oudste eerst.</summary>
    public IReadOnlyList<Begeleidingsperiode> Perioden { get; init; } = [];

    /// <summary>Wijzigingsverzoeken, oudste eerst.</summary>
    public IReadOnlyList<Wijzigingsverzoek> Wijzigingen { get; init; } = [];

    /// <summary>Verleende toestemmingen om tijdens ziekte te coachen.</summary>
    public IReadOnlyList<Wijzigingsinhoud.Ziekte> Ziektetoestemmingen { get; init; } = [];

    /// <summary>Opmerkingen van de werknemer bij regels van het logboek, hoogstens een per regel; de langst staande eerst.</summary>
    public IReadOnlyList<Logboekopmerking> Logboekopmerkingen { get; init; } = [];

    /// <summary>Geregistreerde bezwaren.</summary>
    public IReadOnlyList<Bezwaar> Bezwaren { get; init; } = [];

    /// <summary>Geregistreerde ingebrekestellingen wegens het uitblijven van een besluit.</summary>
    public IReadOnlyList<Ingebrekestelling> Ingebrekestellingen { get; init; } = [];

    /// <summary>Wie bij de uitvoerder de zaak behandelt, per rol hoogstens een.</summary>
    public IReadOnlyList<Behandelaar> Behandelaars { get; init; } = [];

    /// <summary>Taken die zijn weggelegd; wat voorbij is kan er nog bij staan, zie <see cref="Verdeling.Aangehouden"/>.</summary>
    public IReadOnlyList<Aanhouding> Aanhoudingen { get; init; } = [];

    /// <summary>Alle berichten die zijn klaargezet, oudste eerst.</summary>
    public IReadOnlyList<Bericht> Berichten { get; init; } = [];

    /// <summary>Tot en met welk nummer de berichten aan de bezorging zijn overgedragen.</summary>
    public int BerichtenOvergedragenTot { get; init; }

    /// <summary>Dat en waarom de begeleiding eindigt; null zolang dat niet vaststaat.</summary>
    public Beeindiging? Einde { get; init; }

    /// <summary>De dag waarop de zaak is afgesloten.</summary>
    public DateOnly? AfgeslotenOp { get; init; }

    /// <summary>Hoe lang het dossier bewaard blijft waar de regeling dat niet zegt; null zolang een mens dat niet heeft vastgesteld.</summary>
    public Bewaaroordeel? Bewaaroordeel { get; init; }

    /// <summary>De aanvraag waar het nu om gaat.</summary>
    internal Aanvraag Aanvraag => Aanvragen[^1];

    /// <summary>De laatste periode, of null als er nog geen is toegekend.</summary>
    internal Begeleidingsperiode? Periode => Perioden.Count > 0 ? Perioden[^1] : null;

    /// <summary>Het voorstel dat bij de besluitnemer ligt.</summary>
    internal Besluitvoorstel? OpenVoorstel => Besluitvoorstellen.LastOrDefault(voorstel => voorstel.Status is Voorstelstatus.Voorgelegd);

    /// <summary>Het besluit dat nog bekendgemaakt moet worden.</summary>
    internal Besluit? TeBekendmaken => Besluiten.FirstOrDefault(besluit => besluit.BekendgemaaktOp is null);

    /// <summary>Of er nog iets met de zaak kan gebeuren.</summary>
    public bool IsOpen => Fase is not (Fase.Bewaren or Fase.Vernietigd);
}
