using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Web.Formulieren;

namespace Jobcoach.Web.Intake;

/// <summary>Wie bij het indienen namens een ander tekent, en waarom.</summary>
/// <param name="Partij">Namens wie.</param>
/// <param name="Reden">De reden; verplicht.</param>
public sealed record Namens(Partij Partij, string Reden);

/// <summary>Wat iemand op de pagina om te ondertekenen invult. Het BSN is er alleen bij een eerste aanvraag, en wordt niet in het concept bewaard.</summary>
public static class Ondertekenkeuze
{
    /// <summary>Het vinkje bij de verklaring.</summary>
    public const string Akkoord = "akkoord";

    /// <summary>Het BSN van de werknemer.</summary>
    public const string Bsn = "werknemer.bsn";

    /// <summary>Of de werknemer zelf tekent of zijn wettelijk vertegenwoordiger.</summary>
    public const string Als = "als";

    /// <summary>Waarom de vertegenwoordiger tekent.</summary>
    public const string AlsReden = "alsReden";

    /// <summary>Namens welke partijen deze rol kan tekenen: nooit namens de jobcoach.</summary>
    public static IReadOnlyList<Partij> Anderen(Rol rol) => rol switch
    {
        Rol.Werknemer => [Partij.Werkgever],
        Rol.Werkgever => [Partij.Werknemer],
        _ => [Partij.Werknemer, Partij.Werkgever],
    };

    /// <summary>Het vinkje om namens een partij te tekenen.</summary>
    public static string NamensVeld(Partij partij) => $"namens.{partij.ToString().ToLowerInvariant()}";

    /// <summary>De reden waarom namens een partij wordt getekend.</summary>
    public static string RedenVeld(Partij partij) => $"namensReden.{partij.ToString().ToLowerInvariant()}";

    /// <summary>De partij die de bezoeker zelf is.</summary>
    public static Partij Eigen(Rol rol, Formuliervelden velden) => rol switch
    {
        Rol.Werkgever => Partij.Werkgever,
        Rol.Jobcoach => Partij.Jobcoach,
        _ => velden.Tekst(Als) == Shared.Keuze.Json(Partij.WettelijkVertegenwoordiger) ? Partij.WettelijkVertegenwoordiger : Partij.Werknemer,
    };

    /// <summary>Namens wie ook getekend wordt.</summary>
    public static IReadOnlyList<Namens> Namens(Rol rol, Formuliervelden velden) =>
        [.. Anderen(rol).Where(partij => velden.Tekst(NamensVeld(partij)) == "true").Select(partij => new Namens(partij, velden.Tekst(RedenVeld(partij)).Trim()))];
}
