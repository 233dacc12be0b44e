using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Besluiten;

/// <summary>De toetser stelt een besluit voor aan een ander, de besluitnemer.</summary>
/// <param name="Onderwerp">Waarop; leeg is de aanvraag die nu voorligt.</param>
/// <param name="Uitkomst">De voorgestelde uitkomst.</param>
/// <param name="Motivering">De motivering (Awb 3:46).</param>
/// <param name="Zienswijze">Hoe aan Awb 4:7 en 4:8 is voldaan; verplicht bij afwijzing en intrekking.</param>
/// <param name="Hardheidsmotivering">Waarom het wettelijk plafond hier onbillijk is; verplicht bij meer uren dan dat plafond (Reïntegratiebesluit 18 lid 4).</param>
public sealed record StelBesluitVoor(
    Besluituitkomst Uitkomst,
    string Motivering,
    Zienswijze? Zienswijze = null,
    Besluitonderwerp? Onderwerp = null,
    string? Hardheidsmotivering = null) : Handeling
{
    private static readonly IReadOnlySet<Rol> Wie = Rollen(Rol.Toetser);

    public override IReadOnlySet<Rol> Bevoegden() => Wie;

    protected override Uitkomst<Overgang> Voer(Zaak zaak, Situatie situatie)
    {
        var onderwerp = Onderwerp ?? new(Onderwerpsoort.Aanvraag, zaak.Aanvraag.Nummer);
        if (zaak.OpenVoorstel is not null)
        {
            return new Weigering("voorstel-ligt-er-al", "Er ligt al een voorstel bij de besluitnemer.");
        }

        if (Voorstelregels.Stand(zaak, onderwerp) is { } weigering)
        {
            return weigering;
        }

        List<Weigering> weigeringen = [.. Tekst.Verplicht(Motivering, "motivering"), .. Tekst.Optioneel(Hardheidsmotivering, "hardheidsmotivering"), .. Voorstelregels.Fouten(zaak, situatie, onderwerp, this)];
        if (weigeringen.Count > 0)
        {
            return weigeringen;
        }

        var voorstel = new Besluitvoorstel
        {
            Nummer = zaak.Besluitvoorstellen.Count + 1,
            Onderwerp = onderwerp,
            Uitkomst = Uitkomst,
            Motivering = Motivering,
            Hardheidsmotivering = Hardheidsmotivering,
            Zienswijze = Zienswijze,
            Bevindingen = onderwerp.Soort switch
            {
                Onderwerpsoort.Aanvraag => [.. EigenKeuze.Verwerk(zaak, situatie.Regeling, Uitkomst), .. Voorstelregels.Afwijking(zaak, situatie, this)],
                Onderwerpsoort.Wijziging => zaak.Wijzigingen[onderwerp.Nummer - 1].Bevindingen,
                _ => [],
            },
            OpgesteldDoor = situatie.Door,
            OpgesteldOp = situatie.Vandaag,
        };
        return (zaak with { Besluitvoorstellen = [.. zaak.Besluitvoorstellen, voorstel] })
            .Feit(situatie, Feitsoort.BesluitVoorgesteld, verwijzing: $"besluitvoorstel/{voorstel.Nummer}");
    }
}
