using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Waarden;
using Jobcoach.Web.Aanmelding;
using Jobcoach.Workflow.Zoeken;

namespace Jobcoach.LocalHost.Ontwikkeling;

/// <summary>Een verzonnen mens om mee aan te melden op een ontwikkelmachine.</summary>
/// <param name="Code">Wat in de header staat: <c>Authorization: Ontwikkeling anna</c>.</param>
/// <param name="Naam">Verzonnen naam.</param>
/// <param name="Rol">De hoedanigheid.</param>
/// <param name="Organisatie">Bij werkgever en jobcoach: het kenmerk van de organisatie.</param>
/// <param name="Bsn">Bij een werknemer: een nummer uit de testreeks. Zijn id is het pseudoniem daarvan.</param>
public sealed record Persona(string Code, string Naam, Rol Rol, string? Organisatie = null, Bsn? Bsn = null);

/// <summary>De vaste lijst van personas.</summary>
public static class Personas
{
    /// <summary>Alle personas.</summary>
    public static IReadOnlyList<Persona> Alle { get; } =
    [
        Werknemer("anna", "Anna de Boer", "999909897"),
        Werknemer("bram", "Bram Visser", "999913608"),
        Werknemer("chris", "Chris Jansen", "999929689"),
        Werknemer("dewi", "Dewi Pattinama", "999972984"),
        Werknemer("emre", "Emre Yilmaz", "999974221"),
        Werknemer("fatima", "Fatima Amrani", "999992776"),
        Werknemer("gijs", "Gijs van Dam", "999994013"),
        Werknemer("hanna", "Hanna Smit", "999998961"),
        new("wouter", "Wouter van De Schakel", Rol.Werkgever, "werkgever-schakel"),
        new("wilma", "Wilma van Zonneveld", Rol.Werkgever, "werkgever-zonneveld"),
        new("iris", "Iris van Stap Vooruit", Rol.Jobcoach, "organisatie-stap-vooruit"),
        new("jeroen", "Jeroen van Stap Vooruit", Rol.Jobcoach, "organisatie-stap-vooruit"),
        new("kees", "Kees van Werk en Groei", Rol.Jobcoach, "organisatie-werk-en-groei"),
        new("loes", "Loes Bakker", Rol.AdministratiefMedewerker),
        new("maria", "Maria Peeters", Rol.Toetser),
        new("niels", "Niels de Wit", Rol.Toetser),
        new("olga", "Olga Hendriks", Rol.Besluitnemer),
        new("peter", "Peter Mulder", Rol.Besluitnemer),
        new("quinty", "Quinty Bos", Rol.Beleid),
        new("rob", "Rob Dekker", Rol.Beheer),
    ];

    /// <summary>De organisaties van de personas. Hun erkenning is net zo verzonnen; van wanneer zij is weet niemand.</summary>
    public static Organisaties Organisaties { get; } = new(
    [
        new(Organisatiesoort.Werkgever, "werkgever-schakel", "Magazijn De Schakel", []),
        new(Organisatiesoort.Werkgever, "werkgever-zonneveld", "Bakkerij Zonneveld", []),
        new(Organisatiesoort.Jobcoachorganisatie, "organisatie-stap-vooruit", "Stap Vooruit", [new("uwv", null, null)]),
        new(Organisatiesoort.Jobcoachorganisatie, "organisatie-werk-en-groei", "Werk en Groei", [new("uwv", null, null)]),
    ]);

    /// <summary>Zoekt een persona; null als die niet bestaat.</summary>
    public static Persona? Zoek(string code) => Alle.FirstOrDefault(persona => persona.Code == code);

    private static Persona Werknemer(string code, string naam, string bsn) =>
        new(code, naam, Rol.Werknemer, Bsn: Bsn.TryParse(bsn, out var nummer) ? nummer : throw new InvalidOperationException($"{code} heeft geen geldig testnummer."));
}
