using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Toetsing;
using Jobcoach.Web.Dossier;
using Jobcoach.Web.Formulieren;
using Jobcoach.Web.Zaken;

namespace Jobcoach.Web.Toetsing;

/// <summary>Volledigheid, doelgroep, toets en verantwoording als pagina's.</summary>
internal static class Toetsingswerk
{
    /// <summary>De pagina's.</summary>
    public static IReadOnlyList<Werkwijze> Alle { get; } =
    [
        new Werkwijze<BeoordeelVolledigheid>("volledigheid", "volledigheid", typeof(Volledigheidvelden), (_, _) => new(true), (zaak, _) => Volledigheid(zaak))
        {
            Toets = "v",
            // Who finds the aanvraag complete asks for nothing, whatever was ticked before.
            Kies = velden => velden.Tekst("volledig") == "true" ? velden.Zonder("ontbreekt").Zonder("hersteltermijnDagen") : velden,
        },
        new Werkwijze<LegVaststellingVast>("doelgroep", "doelgroep", typeof(Doelgroepvelden), (_, _) => new(null!), (zaak, _) => Doelgroep(zaak)) { Toets = "d", Bewaarbaar = true },
        new Werkwijze<RondToetsAf>("toets", "toets", typeof(Toetsvelden), (_, _) => new(new Toets(null, null)), (zaak, _) => Toetsformulier.Begin(zaak))
        {
            Toets = "t",
            Bewaarbaar = true,
            Toon = Toetsformulier.MetVoorstel,
        },
        new Werkwijze<OordeelOverVerantwoording>(
            "verantwoording", "verantwoording", typeof(Verantwoordingvelden), (_, _) => new(Beoordelingsuitkomst.Afgekeurd), (_, _) => Formulierstaat.Leeg) { Toets = "w" },
    ];

    // What the rules miss is ticked already; the request is composed from what stays ticked.
    private static Formulierstaat Volledigheid(Zaakinzage zaak)
    {
        var ontbreekt = (zaak.Document.Zaak.Aanvragen[^1].Volledigheidsbevindingen ?? []).Where(bevinding => bevinding.Oordeel is Oordeel.VoldoetNiet).Select(bevinding => bevinding.Code).ToArray();
        return new(new([KeyValuePair.Create("ontbreekt", new Microsoft.Extensions.Primitives.StringValues(ontbreekt))]), []);
    }

    // A vaststelling is made again when the facts changed; then the former one is where to begin.
    private static Formulierstaat Doelgroep(Zaakinzage zaak)
    {
        var eerder = zaak.Document.Zaak.Aanvragen.Select(aanvraag => aanvraag.Doelgroepvaststelling).LastOrDefault(een => een is not null);
        return eerder is null ? Formulierstaat.Leeg : Formulierstaat.Van(new LegVaststellingVast(eerder));
    }
}
