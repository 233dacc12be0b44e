using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Ondertekeningen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Zaken;
using Jobcoach.Web.Zaken;
using Jobcoach.Workflow.Opslag;
using Jobcoach.Workflow.Zaken;

namespace Jobcoach.Web.MijnZaak;

/// <summary>Wat er te ondertekenen is, en voor wie deze bezoeker dat kan.</summary>
/// <param name="Onderwerp">Waar de handtekening onder komt.</param>
/// <param name="Plaatsen">Alle plaatsen, ook die al getekend zijn.</param>
/// <param name="Voor">Voor wie de bezoeker nu kan tekenen; leeg als er niets te tekenen is.</param>
/// <param name="Weigering">Dat de bezoeker zelf liet weten niet te ondertekenen; null als dat niet zo is.</param>
/// <param name="Vervallen">Van wie een handtekening verviel doordat de inhoud veranderde, en die nog niet opnieuw tekende.</param>
public sealed record Ondertekenbeeld(
    Ondertekenonderwerp Onderwerp, IReadOnlyList<Ondertekenplaats> Plaatsen, IReadOnlyList<Partij> Voor, Ondertekenweigering? Weigering, IReadOnlyList<Rol> Vervallen)
{
    private const string Proef = "-";

    /// <summary>Leest het beeld uit de zaak; wie kan tekenen zegt de handeling zelf.</summary>
    internal static Ondertekenbeeld Van(Zaakinzage inzage, RegelingCatalogus regelingen, IReadOnlyList<Dossierfeit> feiten)
    {
        var zaak = inzage.Document.Zaak;
        var onderwerp = Onderwerpvan(zaak);
        var plaatsen = Ondertekenlijst.Van(onderwerp, zaak, inzage.Regeling);
        var situatie = regelingen.Situatie(zaak, inzage.Wie.Handelende, Moment.BeginVan(inzage.Vandaag), []);
        var bij = onderwerp is Ondertekenonderwerp.Aanvraag ? $"aanvraag/{zaak.Aanvragen[^1].Nummer}/" : $"periode/{zaak.Perioden[^1].Nummer}/";
        return new(
            onderwerp,
            plaatsen,
            [.. Enum.GetValues<Partij>().Where(partij => Kan(new(onderwerp, partij, Eigen(partij, inzage.Wie.Rol) ? null : Proef), zaak, situatie))],
            plaatsen.Where(plaats => Rolvan(plaats.Partij) == inzage.Wie.Rol).Select(plaats => plaats.Weigering).FirstOrDefault(weigering => weigering is not null),
            [
                .. feiten.Where(feit => feit.Feit.Soort is Feitsoort.OndertekeningVervallen && feit.Feit.Verwijzing?.StartsWith(bij, StringComparison.Ordinal) is true)
                    .Select(feit => Enum.TryParse<Partij>(feit.Feit.Verwijzing![bij.Length..], out var partij) ? Rolvan(partij) : (Rol?)null)
                    .OfType<Rol>().Distinct()
                    .Where(rol => plaatsen.Any(plaats => Rolvan(plaats.Partij) == rol && plaats is { Ondertekening: null, Weigering: null })),
            ]);
    }

    /// <summary>Wat er in deze stand van de zaak te ondertekenen kan zijn.</summary>
    internal static Ondertekenonderwerp Onderwerpvan(Zaak zaak) => zaak.Fase is Fase.Verantwoording ? Ondertekenonderwerp.Verantwoording : Ondertekenonderwerp.Aanvraag;

    /// <summary>De rol die een partij in een zaak heeft.</summary>
    public static Rol Rolvan(Partij partij) => partij switch
    {
        Partij.Werknemer or Partij.WettelijkVertegenwoordiger => Rol.Werknemer,
        Partij.Werkgever => Rol.Werkgever,
        _ => Rol.Jobcoach,
    };

    /// <summary>Of iemand met deze rol de partij zelf is.</summary>
    public static bool Eigen(Partij partij, Rol rol) => partij is not Partij.WettelijkVertegenwoordiger && Rolvan(partij) == rol;

    private static bool Kan(Onderteken handeling, Zaak zaak, Situatie situatie) =>

        // The jobcoach signs for his organisation too: one of the two is choice enough.
        handeling.Partij is not Partij.Jobcoachorganisatie && handeling.Pas(zaak, situatie).Gelukt;
}
