using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Zaken;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.LocalHost.Demo.Casussen;

/// <summary>De zaken waarmee de demo begint.</summary>
internal static class Casuslijst
{
    /// <summary>De acht casussen.</summary>
    public static IReadOnlyList<Casus> Acht { get; } =
    [
        Uwvcasussen.A,
        Uwvcasussen.B,
        Gemeentecasussen.C,
        Uwvcasussen.D,
        Uwvcasussen.E,
        Gemeentecasussen.F,
        Gemeentecasussen.G,
        Gemeentecasussen.H,
    ];

    /// <summary>Alles wat gespeeld wordt, op de dag van de aanvraag.</summary>
    public static IReadOnlyList<Casus> Alle { get; } = [.. Acht.Append(Gemeentecasussen.VorigeBaanVanC).OrderBy(casus => casus.Aanvraagdag)];

    /// <summary>De casus waar een zaak bij hoort; null als een bezoeker haar heeft ingediend.</summary>
    public static Casus? Van(Zaak zaak, IPersoonStore personen) => Alle.FirstOrDefault(casus =>
        casus.Werkgever.Id == zaak.Partijen.Werkgever.Id
        && casus.Regeling == zaak.Regeling.Id
        && casus.Persona.Bsn is { } bsn && personen.Pseudoniem(bsn) == zaak.Partijen.WerknemerId);
}

/// <summary>De werkgevers die een persona hebben.</summary>
internal static class Werkgevers
{
    /// <summary>Die van Wouter.</summary>
    public static Werkgever Schakel { get; } = new("werkgever-schakel", "Magazijn De Schakel", Werkgeversgrootte.Klein);
}

/// <summary>De twee jobcoachorganisaties van de personas.</summary>
internal static class Organisaties
{
    /// <summary>Die van Iris en Jeroen.</summary>
    public static Jobcoachorganisatie StapVooruit { get; } =
        new("organisatie-stap-vooruit", "Stap Vooruit", Erkend: true, OnafhankelijkVanWerkgever: true, VerklaringDeskundigheid: true);

    /// <summary>Die van Kees, een SW-bedrijf.</summary>
    public static Jobcoachorganisatie WerkEnGroei { get; } =
        new("organisatie-werk-en-groei", "Werk en Groei", Erkend: true, OnafhankelijkVanWerkgever: true, VerklaringDeskundigheid: true, IsSwBedrijf: true);
}

/// <summary>Korte schrijfwijze voor een dienstbetrekking.</summary>
internal static class Werk
{
    // The protocol takes the yearly hours of the applicant, holidays taken off; 46 weeks is our choice for made-up people.
    private const int Werkweken = 46;

    /// <summary>Een gewone dienstbetrekking, voor onbepaalde tijd als er geen laatste dag is.</summary>
    public static Dienstverband Van(DateOnly van, decimal uren, decimal loonwaarde, DateOnly? totEnMet = null) =>
        new(Arbeidsrelatie.Dienstbetrekking, van, totEnMet, uren, uren * Werkweken, Loonwaarde.Van(loonwaarde), false, false, Contractvorm.Regulier, false);
}
