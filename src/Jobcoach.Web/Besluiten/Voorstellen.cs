using System.Globalization;
using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Toetsing;
using Jobcoach.Domain.Zaken;
using Jobcoach.Web.Formulieren;
using Jobcoach.Web.Zaken;

namespace Jobcoach.Web.Besluiten;

/// <summary>Waar een voorstel mee begint: wat het systeem klaarzette, of het voorstel dat terugkwam. De toetser neemt het over of wijkt af.</summary>
internal static class Voorstellen
{
    private const string Soort = "uitkomst.soort";

    /// <summary>Een voorstel op de aanvraag.</summary>
    public static Formulierstaat OpAanvraag(Zaakinzage inzage)
    {
        var zaak = inzage.Document.Zaak;
        if (Teruggestuurd(zaak, new(Onderwerpsoort.Aanvraag, zaak.Aanvragen.Count)) is { } terug)
        {
            return terug;
        }

        var (aanvraag, velden) = (zaak.Aanvragen[^1], Formuliervelden.Leeg);
        if (aanvraag.Concept is { Looptijd: { } looptijd } concept)
        {
            velden = Formulierstaat.Van(new StelBesluitVoor(new Besluituitkomst.Toekenning(concept.Regime, looptijd, concept.Berekening?.Uren, concept.Berekening?.Bedrag), "")).Velden;
        }

        // The advice of the toets decides with which outcome the page begins; without one nothing is chosen.
        velden = velden.Met(Soort, aanvraag.Toets?.Eindconclusie?.Oordeel switch
        {
            Eindoordeel.Negatief => "afwijzing",
            null => "",
            _ => "toekenning",
        });
        return new(velden.Met("motivering", aanvraag.Toets?.Eindconclusie?.Tekst), []);
    }

    /// <summary>Een voorstel op een wijzigingsverzoek: zoals gevraagd, vanaf de eerste dag waarop het kan gelden.</summary>
    public static Formulierstaat OpWijziging(Zaakinzage inzage, int nummer)
    {
        var verzoek = inzage.Document.Zaak.Wijzigingen[nummer - 1];
        var onderwerp = new Besluitonderwerp(Onderwerpsoort.Wijziging, nummer);
        return Teruggestuurd(inzage.Document.Zaak, onderwerp)
            ?? Formulierstaat.Van(new StelBesluitVoor(new Besluituitkomst.Wijziging(verzoek.GeldtVanaf, verzoek.Inhoud), "", Onderwerp: onderwerp));
    }

    /// <summary>Een voorstel om de lopende toekenning in te trekken.</summary>
    public static Formulierstaat TotIntrekking(Zaakinzage inzage)
    {
        var nummer = inzage.Document.Zaak.Perioden[^1].Nummer;
        return Teruggestuurd(inzage.Document.Zaak, new(Onderwerpsoort.Toekenning, nummer)) ?? new(
            Formuliervelden.Leeg
                .Met("onderwerp.soort", "toekenning")
                .Met("onderwerp.nummer", nummer.ToString(CultureInfo.InvariantCulture))
                .Met(Soort, "intrekking"),
            []);
    }

    /// <summary>Alleen de velden van de gekozen uitkomst.</summary>
    public static Formuliervelden Kies(Formuliervelden velden)
    {
        string[] weg = velden.Tekst(Soort) switch
        {
            "toekenning" => ["uitkomst.gronden"],
            "afwijzing" => ["uitkomst.regime", "uitkomst.looptijd", "uitkomst.uren", "uitkomst.bedrag", "uitkomst.per", "uitkomst.inhoud", "hardheidsmotivering"],
            "wijziging" => ["uitkomst.gronden"],
            _ => [],
        };
        return weg.Aggregate(velden, (over, veld) => over.Zonder(veld));
    }

    private static Formulierstaat? Teruggestuurd(Zaak zaak, Besluitonderwerp onderwerp) =>
        zaak.Besluitvoorstellen.LastOrDefault() is { Status: Voorstelstatus.Teruggestuurd } terug && terug.Onderwerp == onderwerp
            ? Formulierstaat.Van(new StelBesluitVoor(terug.Uitkomst, terug.Motivering, terug.Zienswijze, terug.Onderwerp, terug.Hardheidsmotivering))
            : null;
}
