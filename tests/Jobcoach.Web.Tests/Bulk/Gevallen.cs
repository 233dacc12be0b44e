using System.Text.Json;
using System.Text.Json.Nodes;
using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Afsluiting;
using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Bezwaren;
using Jobcoach.Domain.Correcties;
using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Ingebrekestellingen;
using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Ondertekeningen;
using Jobcoach.Domain.Resultaten;
using Jobcoach.Domain.Taken;
using Jobcoach.Domain.Termijnen;
using Jobcoach.Domain.Toetsing;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Werkverdeling;
using Jobcoach.Domain.Wijzigingen;
using Jobcoach.LocalHost.Ontwikkeling;
using Jobcoach.TestSupport;
using Jobcoach.TestSupport.Http;
using Jobcoach.Workflow.Handelingen;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Web.Tests.Bulk;

/// <summary>A request that succeeds, to spoil: who may do it, where the zaak then stands, and a body in which every field is filled in.</summary>
/// <param name="Endpoint">The name of the endpoint.</param>
internal sealed record Geval(string Endpoint, string Wie, Stand Stand, string Pad, object Inhoud)
{
    public JsonObject Json()
    {
        var json = JsonSerializer.SerializeToNode(Inhoud, Inhoud.GetType(), JobcoachJson.Options)!.AsObject();
        ZonderBerekend(json["coachingsplan"], "totaalUren", "totaalWeken");
        foreach (var doel in json["matchingsformat"]?["coachingsdoelen"]?.AsArray() ?? [])
        {
            ZonderBerekend(doel, "soort");
        }

        return json;
    }

    // A computed field may be sent back and is not read: nothing in it can be wrong.
    private static void ZonderBerekend(JsonNode? knoop, params IEnumerable<string> velden)
    {
        foreach (var veld in velden)
        {
            knoop?.AsObject().Remove(veld);
        }
    }
}

/// <summary>A good request for every endpoint that takes JSON; a family of bodies has one for each member.</summary>
internal static class Gevallen
{
    private static readonly DateOnly Vandaag = new(2015, 8, 4);
    private static readonly Zienswijze Zienswijze = new(Zienswijzewijze.NietNodig, "Alle gegevens komen van de aanvrager.");
    private static readonly Coachingsplan Plan = Zaakverloop.Coachingsplan("midden", Vandaag) with { BovenMaximum = new("Er is meer tijd nodig.", 12) };
    private static readonly Ervaringsverslag Ervaringen = new("Het gaat vooruit.", "Nieuwe taken vragen nog uitleg.");

    public static Wijzigingsinhoud MeerUren { get; } = new Wijzigingsinhoud.Contracturen(32, 32 * 48);

    public static StelBesluitVoor Afwijzing { get; } = new(
        new Besluituitkomst.Afwijzing([Afwijzingsgrond.NietNoodzakelijk]), "Niet nodig.", Zienswijze, new(Onderwerpsoort.Aanvraag, 1));

    public static IReadOnlyDictionary<string, Geval> Alle { get; } = Maak().ToDictionary(geval => geval.Naam, geval => geval.Geval);

    private static IEnumerable<(string Naam, Geval Geval)> Maak()
    {
        (string, Geval) Een(string endpoint, string wie, Stand stand, string pad, object inhoud, string variant = "") =>
            ($"{endpoint}{variant}", new(endpoint, wie, stand, pad, inhoud));

        var formulier = Zaakstappen.Formulier(Vandaag, Personas.Zoek("dewi")!.Bsn!.Onthul());
        yield return Een("DienAanvraagIn", "iris", Stand.Geen, "", formulier with
        {
            Werknemer = formulier.Werknemer with { Geboortedatum = new(1990, 5, 1), Email = "dewi@voorbeeld.nl" },
            Jobcoachorganisatie = formulier.Jobcoachorganisatie with { IsSwBedrijf = false },
            JobcoachId = "persona-iris",
            Coachingsplan = Plan,
        });
        yield return Een("VulAan", "iris", Stand.Volledigheid, "aanvullingen", new VulAan(Zaakverloop.Matchingsformat(Vandaag), Plan, Ervaringen));
        yield return Een("BeoordeelVolledigheid", "loes", Stand.Volledigheid, "volledigheidsoordelen", new BeoordeelVolledigheid(false, ["coachingsplan-ingevuld"], 14, "Het plan is niet af."));
        yield return Een("LegVaststellingVast", "maria", Stand.Doelgroep, "doelgroepvaststellingen", new LegVaststellingVast(Zaakverloop.Vaststelling(Vandaag) with { Toelichting = "Uit het rapport." }));
        yield return Een("RondToetsAf", "maria", Stand.Toets, "toetsen", new RondToetsAf(Voorbeelden.Toets with
        {
            AfwijkingMotivering = "Geen afwijking.",
            OverigeOpmerkingen = "Geen.",
            Antwoorden = [.. Voorbeelden.Toets.Antwoorden!.Select(antwoord => antwoord with { Toelichting = "Gezien." })],
            Conclusies = [.. Voorbeelden.Toets.Conclusies!.Select(conclusie => conclusie with { Toelichting = "Gezien." })],
        }));
        yield return Een("StelBesluitVoor", "maria", Stand.Besluit, "besluitvoorstellen", Afwijzing, " afwijzing");
        yield return Een("StelBesluitVoor", "maria", Stand.Besluit, "besluitvoorstellen", new StelBesluitVoor(
            new Besluituitkomst.Toekenning("midden", new(Vandaag, new(2016, 2, 3)), Uren.Van(20), Bedrag.Van(100)), "Nodig.", Zienswijze, new(Onderwerpsoort.Aanvraag, 1)), " toekenning");
        yield return Een("StelBesluitVoor", "maria", Stand.Begeleiding, "besluitvoorstellen", new StelBesluitVoor(
            new Besluituitkomst.Intrekking(Vandaag.AddDays(9)), "Voldoet niet meer.", Zienswijze, new(Onderwerpsoort.Toekenning, 1)), " intrekking");
        yield return Een("StelBesluitVoor", "maria", Stand.WijzigingGevraagd, "besluitvoorstellen", new StelBesluitVoor(
            new Besluituitkomst.Wijziging(Vandaag, MeerUren), "Meer uren.", Zienswijze, new(Onderwerpsoort.Wijziging, 1)), " wijziging");
        yield return Een("NeemBesluit", "olga", Stand.Voorgesteld, "besluiten", new NeemBesluit(1, false, Terugzendreden.FeitenOnvoldoende, "Vraag 3 mist."));
        yield return Een("DienVerantwoordingIn", "iris", Stand.Verantwoording, "verantwoordingen", new DienVerantwoordingIn(Zaakstappen.Verantwoording(Vandaag) with
        {
            BijgesteldeDoelen = [new(Doelverwijzing.Doel2, "Vraagt zelf om uitleg.")],
        }));
        yield return Een("Onderteken", "bram", Stand.Volledigheid, "ondertekeningen", new Onderteken(Ondertekenonderwerp.Aanvraag, Partij.WettelijkVertegenwoordiger, "Mentor."));
        yield return Een("WeigerOndertekening", "wouter", Stand.Volledigheid, "ondertekenweigeringen", new WeigerOndertekening(Ondertekenonderwerp.Aanvraag, "Het aantal uren is niet besproken."));
        yield return Een("Evalueer", "iris", Stand.Verantwoord, "evaluaties", new Evalueer(Evaluatieoordeel.Negatief, 4.5m, "Er verandert weinig.", Partij.Werkgever, "Op papier ingevuld."));
        yield return Een("PlaatsOpmerking", "anna", Stand.Verantwoording, "logboekopmerkingen", new PlaatsOpmerking("regel-0", "Ik was er zelf ook bij."));
        yield return Een("OordeelOverVerantwoording", "maria", Stand.Verantwoord, "beoordelingen", new OordeelOverVerantwoording(Beoordelingsuitkomst.Akkoord, "In orde.", "Gesproken met beiden."));
        yield return Een("DienVervolgaanvraagIn", "iris", Stand.Vervolg, "vervolgaanvragen", new DienVervolgaanvraagIn(
            Plan with { Periode = new(new(2015, 8, 2), new(2016, 2, 1)) }, Zaakverloop.Matchingsformat(Vandaag), Zaakverloop.Werk(new(2015, 2, 2)), "Nog niet zelfstandig.", Ervaringen));
        (string Variant, Wijzigingsinhoud Inhoud)[] wijzigingen =
        [
            (" contracturen", MeerUren),
            (" werkgever", new Wijzigingsinhoud.AndereWerkgever(new("werkgever-zonneveld", "Bakkerij Zonneveld", Werkgeversgrootte.Midden), true)),
            (" jobcoach", new Wijzigingsinhoud.AndereJobcoach("persona-kees", new("organisatie-werk-en-groei", "Werk en Groei", true, true, false, true))),
            (" ziekte", new Wijzigingsinhoud.Ziekte(new(new(2015, 9, 1), new(2015, 10, 1)), Uren.Van(4))),
        ];
        foreach (var (variant, inhoud) in wijzigingen)
        {
            yield return Een("VraagWijziging", "wouter", Stand.Begeleiding, "wijzigingen", new VraagWijziging(inhoud, new(2015, 9, 1), "Er verandert iets."), variant);
        }

        yield return Een("SchortOp", "loes", Stand.Volledigheid, "opschortingen", new SchortOp(Opschortingsgrond.InstemmingAanvrager, Vandaag, Vandaag.AddDays(14), "De aanvrager stemt in."));
        yield return Een("HervatTermijn", "loes", Stand.Opgeschort, "hervattingen", new HervatTermijn(Vandaag, "Het water is weg."));
        yield return Een("Verdaag", "maria", Stand.Volledigheid, "verdagingen", new Verdaag(new(2015, 10, 20), "Het onderzoek duurt langer."));
        yield return Een("TrekIn", "bram", Stand.Volledigheid, "intrekkingen", new TrekIn("De baan gaat niet door.", Vandaag), " aanvraag");
        yield return Een("TrekIn", "chris", Stand.Begeleiding, "intrekkingen", new TrekIn("Ik wil geen begeleiding meer.", Vandaag.AddDays(9)), " voorziening");
        yield return Een("Beeindig", "wouter", Stand.Begeleiding, "beeindigingen", new Beeindig(Eindreden.Anders, Vandaag.AddDays(9), "Verhuizing."));
        yield return Een("RegistreerBezwaar", "loes", Stand.Begeleiding, "bezwaren", new RegistreerBezwaar(1, Vandaag));
        yield return Een("HandelBezwaarAf", "loes", Stand.Bezwaar, "bezwaarafhandelingen", new HandelBezwaarAf(1, Bezwaaruitkomst.Gegrond));
        yield return Een("RegistreerIngebrekestelling", "loes", Stand.Volledigheid, "ingebrekestellingen", new RegistreerIngebrekestelling(Vandaag));
        yield return Een("HandelIngebrekestellingAf", "loes", Stand.InGebreke, "ingebrekestellingafhandelingen", new HandelIngebrekestellingAf(1, Ingebrekestellingsuitkomst.GeenDwangsom));
        yield return Een("BeoordeelBewaring", "rob", Stand.Bewaren, "bewaaroordelen", new BeoordeelBewaring(10, "Zo staat het in de selectielijst."));
        yield return Een("Corrigeer", "loes", Stand.Volledigheid, "correcties", new Corrigeer(Zaakverloop.Werk(Vandaag, 32), "In het contract staat 32 uur."));
        yield return Een("VerbeterBrief", "loes", Stand.Volledigheid, "briefverbeteringen", new VerbeterBrief(1, "Een typefout."));
        yield return Een("WijsToe", "maria", Stand.Toets, "toewijzingen", new WijsToe(Rol.Toetser, "persona-niels", true));
        yield return Een("HoudAan", "maria", Stand.Toets, "aanhoudingen", new HoudAan(Taaksoort.Toetsen, Vandaag.AddDays(7), "De werkgever belt terug."));
        yield return Een("HervatTaak", "maria", Stand.Aangehouden, "taakhervattingen", new HervatTaak(Taaksoort.Toetsen));
        yield return Een("SchrijfLogboekregel", "iris", Stand.Begeleiding, "logboekregels", new NieuweLogboekregel(Vandaag, Uren.Van(2), Doelverwijzing.Doel1, "Samen ingepakt.", "d3-handelingen", 2, true));
    }
}
