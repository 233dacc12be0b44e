using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Afsluiting;

/// <summary>
/// De bewaartermijn is voorbij: formulieren, teksten en bewijsstukken verdwijnen. Nummers, dagen, regimes, uren en resultaten blijven,
/// zodat eerdere cijfers gelijk blijven; de feiten blijven als verklaring.
/// </summary>
public sealed record Vernietig : Handeling
{
    private static readonly IReadOnlySet<Rol> Wie = Rollen(Rol.Systeem);

    public override IReadOnlySet<Rol> Bevoegden() => Wie;

    protected override Uitkomst<Overgang> Voer(Zaak zaak, Situatie situatie) =>
        Bewaring.VernietigenVanaf(zaak, situatie.Regeling) is { } vanaf && situatie.Vandaag >= vanaf
            ? Ontdaan(zaak).Naar(Fase.Vernietigd, situatie.Vandaag).Feit(situatie, Feitsoort.ZaakVernietigd)
            : new Weigering("bewaartermijn-loopt", "De zaak moet nog bewaard worden.");

    private static Zaak Ontdaan(Zaak zaak) => zaak with
    {
        Aanvragen = [.. zaak.Aanvragen.Select(aanvraag => aanvraag with
        {
            Matchingsformat = null,
            Coachingsplan = null,
            Ondertekenweigeringen = [],
            Bewijsstukken = [],
            Ervaringen = null,
            Verlengingsmotivering = null,
            EerdereBegeleiding = null,
            Volledigheidsbevindingen = null,
            Doelgroepvaststelling = null,
            Doelgroepbevindingen = null,
            Toetsdossier = null,
            Toets = null,
            Concept = null,
            Opschortingen = [.. aanvraag.Opschortingen.Select(opschorting => opschorting with { Reden = null })],
            Verdagingen = [.. aanvraag.Verdagingen.Select(verdaging => verdaging with { Reden = "" })],
        })],
        Besluitvoorstellen = [],
        Besluiten = [.. zaak.Besluiten.Select(besluit => besluit with { Uitkomst = Ontdaan(besluit.Uitkomst), Motivering = "", Bevindingen = [], DocumentId = null })],
        Perioden = [.. zaak.Perioden.Select(periode => periode with { Verantwoording = null, Verantwoordingsbevindingen = null, Beoordelingen = [], Ondertekenweigeringen = [] })],
        Wijzigingen = [],
        Ziektetoestemmingen = [],
        Logboekopmerkingen = [],
        Berichten = [.. zaak.Berichten.Select(bericht => bericht with { DocumentId = null, PdfId = null })],
        Behandelaars = [],
        Aanhoudingen = [],
        Bewaaroordeel = zaak.Bewaaroordeel is { } oordeel ? oordeel with { Reden = "" } : null,
    };

    // What changed can be an illness or the name of an employer; that something changed, and when, stays.
    private static Besluituitkomst Ontdaan(Besluituitkomst uitkomst) => uitkomst is Besluituitkomst.Wijziging wijziging ? wijziging with { Inhoud = null } : uitkomst;
}
