using Jobcoach.Domain.Toetsing;
using Jobcoach.Web.Formulieren;
using Jobcoach.Web.Shared;
using Jobcoach.Web.Zaken;

namespace Jobcoach.Web.Toetsing;

/// <summary>De velden van de toets: een plaats per vraag en per conclusierij, in de volgorde van het formulier.</summary>
public static class Toetsformulier
{
    /// <summary>Het veld van een antwoord.</summary>
    /// <param name="vraag">Het nummer van de vraag, vanaf 1.</param>
    public static string Antwoord(int vraag) => $"toets.antwoorden[{vraag - 1}]";

    /// <summary>Het veld van een conclusie.</summary>
    /// <param name="rij">Het nummer van de rij, vanaf 1.</param>
    public static string Conclusie(int rij) => $"toets.conclusies[{rij - 1}]";

    /// <summary>De antwoorden die nu zijn ingevuld, ook als er nog vragen open zijn.</summary>
    public static IReadOnlyList<Toetsantwoord> Antwoorden(Formulierstaat staat) =>
    [
        .. Toetsvragen.Alle.Select(vraag => new Toetsantwoord(
            vraag.Nummer,
            Enum.GetValues<Antwoord>().Cast<Antwoord?>().FirstOrDefault(antwoord => Keuze.Json(antwoord!.Value) == staat.Tekst($"{Antwoord(vraag.Nummer)}.antwoord")))),
    ];

    /// <summary>Een nieuwe toets: wat eerder werd getoetst, of leeg. Een voorstel is nooit een antwoord, dus niets is al gekozen.</summary>
    internal static Formulierstaat Begin(Zaakinzage zaak)
    {
        var plan = zaak.Document.Zaak.Aanvragen[^1].Coachingsplan;
        return new(Formuliervelden.Leeg.Met("toets.adviesRegime", plan?.GevraagdRegime), []);
    }

    /// <summary>De ingevulde velden, met op de conclusierijen die nog leeg zijn wat uit de antwoorden volgt.</summary>
    internal static Formuliervelden MetVoorstel(Formuliervelden velden)
    {
        var voorstellen = Toetsvoorstel.Uit(Antwoorden(new(velden, [])));
        return voorstellen.Where(voorstel => voorstel.Ja is not null && velden.Tekst($"{Conclusie(voorstel.Rij)}.ja").Length == 0)
            .Aggregate(velden, (met, voorstel) => met.Met($"{Conclusie(voorstel.Rij)}.ja", voorstel.Ja is true ? "true" : "false"));
    }
}
