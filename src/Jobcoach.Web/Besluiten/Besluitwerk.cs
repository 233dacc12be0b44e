using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Wijzigingen;
using Jobcoach.Web.Dossier;
using Jobcoach.Web.Formulieren;
using Jobcoach.Web.Zaken;

namespace Jobcoach.Web.Besluiten;

/// <summary>Voorstellen en beslissen als pagina's.</summary>
internal static class Besluitwerk
{
    private const string Onderdeel = $"{{{Werkingang.Onderdeel}:int}}";

    /// <summary>De pagina's.</summary>
    public static IReadOnlyList<Werkwijze> Alle { get; } =
    [
        Voorstel("besluitvoorstel", typeof(Voorstelvelden), (zaak, _) => Voorstellen.OpAanvraag(zaak), (zaak, _) => new(Onderwerpsoort.Aanvraag, zaak.Document.Zaak.Aanvragen.Count)) with { Toets = "b", Bewaarbaar = true },
        new Werkwijze<NeemBesluit>("besluit", "besluit", typeof(Besluitvelden), (zaak, _) => new(Open(zaak), false, Terugzendreden.Anders, "-"), (zaak, _) => Besluit(zaak))
        {
            Toets = "b",
            Kies = velden => velden.Tekst("akkoord") == "true" ? velden.Zonder("terugzendreden") : velden,
            Extra = (zaak, proef) => new Conceptbrief(proef).Html(zaak),
        },
        Voorstel($"wijziging/{Onderdeel}", typeof(Wijzigingvelden), Voorstellen.OpWijziging, (_, nummer) => new(Onderwerpsoort.Wijziging, nummer)) with { Sleutel = "wijziging" },
        Voorstel("intrekking", typeof(Intrekkingvelden), (zaak, _) => Voorstellen.TotIntrekking(zaak), (zaak, _) => new(Onderwerpsoort.Toekenning, Periode(zaak))),
    ];

    private static Werkwijze<StelBesluitVoor> Voorstel(
        string pad, Type velden, Func<Zaakinzage, int, Formulierstaat> begin, Func<Zaakinzage, int, Besluitonderwerp> onderwerp) =>
        new(pad, pad, velden, (zaak, nummer) => Proef(onderwerp(zaak, nummer)), begin) { Kies = Voorstellen.Kies };

    // Whether something can be proposed at all; what is then asked of the fields does not count.
    private static StelBesluitVoor Proef(Besluitonderwerp onderwerp) => new(
        onderwerp.Soort is Onderwerpsoort.Toekenning ? new Besluituitkomst.Intrekking(default) : new Besluituitkomst.Afwijzing([]), "-", Onderwerp: onderwerp);

    private static int Open(Zaakinzage zaak) => zaak.Document.Zaak.Besluitvoorstellen.LastOrDefault(voorstel => voorstel.Status is Voorstelstatus.Voorgelegd)?.Nummer ?? 0;

    private static int Periode(Zaakinzage zaak) => zaak.Document.Zaak.Perioden.Count > 0 ? zaak.Document.Zaak.Perioden[^1].Nummer : 0;

    private static Formulierstaat Besluit(Zaakinzage zaak) =>
        new(Formuliervelden.Leeg.Met("voorstelnummer", Open(zaak).ToString(System.Globalization.CultureInfo.InvariantCulture)), []);
}
