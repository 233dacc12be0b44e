using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Berichten;
using Jobcoach.Domain.Handelingen;

namespace Jobcoach.Domain.Zaken;

/// <summary>Hoe een handeling de zaak bijwerkt en er haar feit bij schrijft.</summary>
internal static class Bijwerken
{
    /// <summary>Zet de zaak in een fase; blijft zij daar, dan verandert de begindag niet.</summary>
    public static Zaak Naar(this Zaak zaak, Fase fase, DateOnly vandaag) =>
        zaak.Fase == fase ? zaak : zaak with { Fase = fase, FaseSinds = vandaag };

    /// <summary>Vervangt de aanvraag waar het nu om gaat.</summary>
    public static Zaak Met(this Zaak zaak, Aanvraag aanvraag) => zaak with { Aanvragen = [.. zaak.Aanvragen.SkipLast(1), aanvraag] };

    /// <summary>Vervangt de laatste periode.</summary>
    public static Zaak Met(this Zaak zaak, Begeleidingsperiode periode) => zaak with { Perioden = [.. zaak.Perioden.SkipLast(1), periode] };

    /// <summary>Vervangt het element op een plaats.</summary>
    public static IReadOnlyList<T> Vervang<T>(this IReadOnlyList<T> lijst, T oud, T nieuw)
        where T : class => [.. lijst.Select(element => ReferenceEquals(element, oud) ? nieuw : element)];

    /// <summary>Zet een bericht klaar voor elke genoemde rol.</summary>
    /// <param name="zaak">De zaak.</param>
    /// <param name="soort">Waarover.</param>
    /// <param name="vandaag">De dag; ook de dagtekening van de brief erbij.</param>
    /// <param name="verwijzing">Waar het binnen de zaak over gaat, zie <see cref="Berichten.Bericht.Verwijzing"/>.</param>
    /// <param name="aan">De ontvangers; wie er vaker in staat krijgt er een.</param>
    public static Zaak Bericht(this Zaak zaak, Berichtsoort soort, DateOnly vandaag, string? verwijzing, params IEnumerable<Rol> aan)
    {
        var volgende = zaak.Berichten.Count + 1;
        var nieuw = aan.Distinct().Select((rol, plaats) => new Bericht(volgende + plaats, soort, rol, Ontvanger(zaak, rol), vandaag, null) { Verwijzing = verwijzing });
        return zaak with { Berichten = [.. zaak.Berichten, .. nieuw] };
    }

    /// <summary>Sluit een handeling af met haar feit.</summary>
    public static Overgang Feit(this Zaak zaak, Situatie situatie, Feitsoort soort, string? reden = null, string? verwijzing = null) =>
        new(zaak, [new Feit(soort, situatie.Door, situatie.Nu.Tijdstip, reden, verwijzing)]);

    /// <summary>Schrijft er nog een feit bij.</summary>
    public static Overgang EnFeit(this Overgang overgang, Situatie situatie, Feitsoort soort, string? reden = null, string? verwijzing = null) =>
        overgang with { Feiten = [.. overgang.Feiten, new Feit(soort, situatie.Door, situatie.Nu.Tijdstip, reden, verwijzing)] };

    private static string Ontvanger(Zaak zaak, Rol rol) => rol switch
    {
        Rol.Werknemer => zaak.Partijen.WerknemerId,
        Rol.Werkgever => zaak.Partijen.Werkgever.Id,
        Rol.Jobcoach => zaak.Partijen.JobcoachId,
        _ => rol.ToString(),
    };
}
