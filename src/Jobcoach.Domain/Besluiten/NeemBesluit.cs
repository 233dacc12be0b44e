using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Besluiten;

/// <summary>
/// De besluitnemer neemt het voorstel over of stuurt het terug. Vier ogen: wie in deze zaak aanvroeg, vaststelde, toetste, beoordeelde of
/// voorstelde beslist niet, ook niet over iets anders in dezelfde zaak.
/// </summary>
/// <param name="Voorstelnummer">Het voorstel waarover beslist wordt.</param>
/// <param name="Akkoord">Of het voorstel een besluit wordt.</param>
/// <param name="Terugzendreden">Verplicht bij terugsturen.</param>
/// <param name="Toelichting">Verplicht bij terugsturen.</param>
public sealed record NeemBesluit(int Voorstelnummer, bool Akkoord, Terugzendreden? Terugzendreden = null, string? Toelichting = null) : Handeling
{
    private static readonly IReadOnlySet<Rol> Wie = Rollen(Rol.Besluitnemer);

    public override IReadOnlySet<Rol> Bevoegden() => Wie;

    protected override Uitkomst<Overgang> Voer(Zaak zaak, Situatie situatie)
    {
        if (zaak.OpenVoorstel is not { } voorstel || voorstel.Nummer != Voorstelnummer)
        {
            return new Weigering("geen-open-voorstel", "Er ligt geen voorstel met dit nummer bij de besluitnemer.");
        }

        if (Vierogen.WasBetrokken(zaak, situatie.Door.Id))
        {
            return Weigering.Onbevoegd("vier-ogen", "U was al betrokken bij deze zaak. Een ander neemt het besluit.");
        }

        if (LaatBuitenBehandelingVervallen.LaatsteDag(zaak) < situatie.Vandaag)
        {
            return new Weigering("bevoegdheid-vervallen", "De vier weken om buiten behandeling te laten zijn voorbij (Awb 4:5 lid 4). De aanvraag wordt inhoudelijk behandeld.");
        }

        List<Weigering> weigeringen = Akkoord ? Tekst.Optioneel(Toelichting, "toelichting") : Tekst.Verplicht(Toelichting, "toelichting");
        if (!Akkoord && Terugzendreden is null)
        {
            weigeringen.Add(new("terugzendreden-nodig", "Kies waarom u het voorstel terugstuurt.", "terugzendreden"));
        }

        weigeringen.AddRange(Terugzendreden is { } reden ? Invoer.Keuze(reden, "terugzendreden") : []);
        return weigeringen.Count > 0 ? weigeringen : Akkoord ? Besluit(zaak, situatie, voorstel) : Terug(zaak, situatie, voorstel);
    }

    private static Overgang Besluit(Zaak zaak, Situatie situatie, Besluitvoorstel voorstel)
    {
        var besluit = new Besluit
        {
            Nummer = zaak.Besluiten.Count + 1,
            Onderwerp = voorstel.Onderwerp,
            Uitkomst = voorstel.Uitkomst,
            Motivering = Motivering(voorstel),
            Bevindingen = voorstel.Bevindingen,
            GenomenDoor = situatie.Door,
            BeslotenOp = situatie.Vandaag,
        };
        var besloten = zaak with
        {
            Besluitvoorstellen = zaak.Besluitvoorstellen.Vervang(voorstel, voorstel with { Status = Voorstelstatus.Overgenomen }),
            Besluiten = [.. zaak.Besluiten, besluit],
        };
        if (voorstel.Onderwerp.Soort is Onderwerpsoort.Aanvraag)
        {
            besloten = besloten.Met(zaak.Aanvraag with { Status = Aanvraagstatus.Besloten }).Naar(Fase.Bekendmaking, situatie.Vandaag);
        }

        return besloten.Feit(situatie, Feitsoort.BesluitGenomen, verwijzing: $"besluit/{besluit.Nummer}");
    }

    // Who deviates from the ceiling of the law says so in the besluit itself (Awb 3:46, 3:47).
    private static string Motivering(Besluitvoorstel voorstel) => string.IsNullOrWhiteSpace(voorstel.Hardheidsmotivering)
        ? voorstel.Motivering
        : $"{voorstel.Motivering}\n\nAfwijking van het plafond ({WettelijkKader.HardheidArtikel}): {voorstel.Hardheidsmotivering}";

    private Overgang Terug(Zaak zaak, Situatie situatie, Besluitvoorstel voorstel)
    {
        var terug = voorstel with { Status = Voorstelstatus.Teruggestuurd, Terugzendreden = Terugzendreden, Terugzendtoelichting = Toelichting };
        var teruggestuurd = zaak with { Besluitvoorstellen = zaak.Besluitvoorstellen.Vervang(voorstel, terug) };

        // A returned proposal to leave the aanvraag out of treatment means: treat it after all.
        return (voorstel.Uitkomst is Besluituitkomst.BuitenBehandeling ? teruggestuurd.Naar(Fase.Doelgroeptoets, situatie.Vandaag) : teruggestuurd)
            .Feit(situatie, Feitsoort.VoorstelTeruggestuurd, Toelichting, $"besluitvoorstel/{voorstel.Nummer}");
    }
}
