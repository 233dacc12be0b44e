using System.Text.Json;
using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Zaken;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.TestSupport.Opslag;

/// <summary>Documents to store.</summary>
public static class Opslagvoorbeelden
{
    /// <summary>Ten o'clock on the day of the example application, UTC.</summary>
    public static DateTimeOffset Nu { get; } = new(Voorbeelden.Ontvangen, new TimeOnly(10, 0), TimeSpan.Zero);

    /// <summary>A number for each i from 0.</summary>
    public static Zaaknummer Nummer(int i) => Zaaknummer.Uit((ulong)i);

    /// <summary>A zaak in which everything that may be empty is filled, with the example forms in its first aanvraag; not yet stored.</summary>
    public static ZaakDocument Document(int i, Fase fase = Fase.Ontvangst)
    {
        var zaak = new Vulling(zaad: 1, volledig: true).Maak<Zaak>();
        return new(zaak with { Nummer = Nummer(i), Fase = fase, Aanvragen = [MetFormulieren(zaak.Aanvragen[0]), .. zaak.Aanvragen.Skip(1)] }, 0, []);
    }

    /// <summary>A fact; the number tells it from others.</summary>
    public static Feit Feit(int i, Feitsoort soort = Feitsoort.DocumentToegevoegd) =>
        new(soort, new("med-1", Rol.AdministratiefMedewerker), Nu.AddMinutes(i), "Ter aanvulling.", $"document/{i}");

    /// <summary>An entry of the logboek with this id.</summary>
    public static Logboekregel Regel(string id) => new(
        id,
        Voorbeelden.Ontvangen,
        Uren.VanMinuten(90),
        2,
        Doelverwijzing.Doel1,
        "3.1",
        "Samen de afvinklijst geoefend.",
        false,
        "p-jobcoach",
        Nu);

    /// <summary>As text, because records with lists are not equal by content.</summary>
    public static string Tekst<T>(T waarde) => JsonSerializer.Serialize(waarde, JobcoachJson.Options);

    private static Aanvraag MetFormulieren(Aanvraag aanvraag) => aanvraag with
    {
        Matchingsformat = Voorbeelden.Matchingsformat,
        Coachingsplan = Voorbeelden.Coachingsplan,
        Bewijsstukken = [Voorbeelden.Arbeidsovereenkomst],
        Ervaringen = Voorbeelden.Vervolgaanvraag.Ervaringen,
        Toets = Voorbeelden.Toets,
    };
}
