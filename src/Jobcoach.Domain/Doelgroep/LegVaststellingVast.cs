using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Doelgroep;

/// <summary>De toetser legt vast wat over de doelgroep is onderzocht: alleen de uitkomst, geen medische gegevens.</summary>
public sealed record LegVaststellingVast(Doelgroepvaststelling Vaststelling) : Handeling
{
    private static readonly IReadOnlySet<Rol> Wie = Rollen(Rol.Toetser);

    public override IReadOnlySet<Rol> Bevoegden() => Wie;

    protected override Uitkomst<Overgang> Voer(Zaak zaak, Situatie situatie)
    {
        if (zaak.Fase is not Fase.Doelgroeptoets)
        {
            return new Weigering("doelgroep-niet-aan-de-orde", "De doelgroep wordt vastgesteld nadat de aanvraag volledig is en voordat zij is getoetst.");
        }

        var aanvraag = zaak.Aanvraag;
        if (aanvraag.IngediendDoor.Id == situatie.Door.Id)
        {
            return Weigering.Onbevoegd("eigen-aanvraag", "Wie de aanvraag indiende kan haar niet toetsen.");
        }

        if (Vaststelling is null)
        {
            return Invoer.Ontbreekt("vaststelling");
        }

        List<Weigering> weigeringen =
        [
            .. Tekst.Optioneel(Vaststelling.Toelichting, "vaststelling.toelichting"),
            .. Invoer.Keuze(Vaststelling.Sfb, "vaststelling.sfb"),
            .. Invoer.Keuze(Vaststelling.LangerDanEenJaar, "vaststelling.langerDanEenJaar"),
            .. Invoer.Keuze(Vaststelling.IndicatiePersoonlijkeOndersteuning, "vaststelling.indicatiePersoonlijkeOndersteuning"),
            .. Invoer.Keuze(Vaststelling.Noodzaak, "vaststelling.noodzaak"),
            .. Invoer.Keuze(Vaststelling.Loonkostensubsidie, "vaststelling.loonkostensubsidie"),
            .. Invoer.Keuze(Vaststelling.Wajong, "vaststelling.wajong"),
            .. Invoer.Keuze(Vaststelling.Wsw, "vaststelling.wsw"),
            .. Invoer.Keuze(Vaststelling.PwCollegeVerantwoordelijk, "vaststelling.pwCollegeVerantwoordelijk"),
            .. Invoer.Keuze(Vaststelling.Bron, "vaststelling.bron"),
            .. Invoer.Keuze(Vaststelling.TweeJaarMinimumloon, "vaststelling.tweeJaarMinimumloon"),
            .. Invoer.Keuze(Vaststelling.Inwerkprogramma, "vaststelling.inwerkprogramma"),
            .. Invoer.Keuze(Vaststelling.AndereBegeleiding, "vaststelling.andereBegeleiding"),
            .. Invoer.Keuze(Vaststelling.AnderePersoon, "vaststelling.anderePersoon"),
            .. Invoer.Keuze(Vaststelling.InstemmingWerkgever, "vaststelling.instemmingWerkgever"),
        ];
        if (Vaststelling.VastgesteldOp > situatie.Vandaag)
        {
            weigeringen.Add(new("vaststelling-in-toekomst", "De dag van de vaststelling ligt niet in de toekomst.", "vaststelling.vastgesteldOp"));
        }

        if (Vaststelling.Bron is Vaststellingsbron.Anders && string.IsNullOrWhiteSpace(Vaststelling.Toelichting))
        {
            weigeringen.Add(new("bron-zonder-toelichting", "Leg uit waarop de vaststelling rust, zonder medische gegevens.", "vaststelling.toelichting"));
        }

        return weigeringen.Count > 0
            ? weigeringen
            : zaak.Met(aanvraag with { Doelgroepvaststelling = Vaststelling, DoelgroepVastgesteldDoor = situatie.Door.Id, Doelgroepbevindingen = null })
                .Feit(situatie, Feitsoort.DoelgroepVastgesteld, verwijzing: $"aanvraag/{aanvraag.Nummer}");
    }
}
