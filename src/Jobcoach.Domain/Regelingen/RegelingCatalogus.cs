using Jobcoach.Domain.Handelingen;

namespace Jobcoach.Domain.Regelingen;

/// <summary>Een regelingbestand als tekst.</summary>
/// <param name="Naam">De bestandsnaam, voor foutmeldingen.</param>
/// <param name="Tekst">De JSON.</param>
public sealed record Regelingbestand(string Naam, string Tekst);

/// <summary>Alle regelingen die het systeem kent, gecontroleerd. Verandert niet na het laden.</summary>
public sealed class RegelingCatalogus
{
    private static readonly Lazy<RegelingCatalogus> Meegeleverd = new(() => Laad([]).Match(
        catalogus => catalogus,
        fouten => throw new InvalidOperationException(string.Join(Environment.NewLine, fouten.Select(fout => fout.Uitleg)))));

    private RegelingCatalogus(IReadOnlyList<Regeling> alle) => Alle = alle;

    /// <summary>De regelingen die met het programma meekomen.</summary>
    /// <exception cref="InvalidOperationException">Een meegeleverd bestand klopt niet; een fout van het programma.</exception>
    public static RegelingCatalogus Ingebouwd => Meegeleverd.Value;

    /// <summary>Alle versies, op kenmerk en versie.</summary>
    public IReadOnlyList<Regeling> Alle { get; }

    /// <summary>Laadt de meegeleverde regelingen en de bestanden van een gemeente erbij. Geeft alle fouten van alle bestanden tegelijk.</summary>
    public static Uitkomst<RegelingCatalogus> Laad(IEnumerable<Regelingbestand> extra)
    {
        List<Weigering> fouten = [];
        List<Regeling> regelingen = [];
        foreach (var (naam, tekst) in Bestanden().Concat(extra))
        {
            var gelezen = FromJson(naam, tekst);
            fouten.AddRange(gelezen.Weigeringen);
            if (gelezen.Gelukt)
            {
                regelingen.Add(gelezen.Waarde);
            }
        }

        fouten.AddRange(regelingen.GroupBy(regeling => regeling.Id).SelectMany(Onverenigbaar));
        return fouten.Count > 0 ? fouten : new RegelingCatalogus([.. regelingen.OrderBy(regeling => regeling.Id, StringComparer.Ordinal).ThenBy(regeling => regeling.Versie)]);
    }

    /// <summary>Leest en controleert één bestand. Een weigering noemt bestand, regel en kolom, en in het veld het pad (<c>$.regimes[0].rang</c>).</summary>
    public static Uitkomst<Regeling> FromJson(string naam, string tekst) => RegelingJson.Lees(naam, tekst, Regelingcontrole.Controleer);

    /// <summary>Dezelfde catalogus met deze versie in plaats van die met hetzelfde kenmerk en nummer.</summary>
    public RegelingCatalogus Met(Regeling regeling) =>
        new([.. Alle.Where(een => (een.Id, een.Versie) != (regeling.Id, regeling.Versie)), regeling]);

    /// <summary>De vastgelegde versie van een regeling; null als zij niet bestaat.</summary>
    public Regeling? Zoek(string id, int versie) => Alle.FirstOrDefault(regeling => regeling.Id == id && regeling.Versie == versie);

    /// <summary>De versie die op de peildatum geldt; null als er dan geen geldt.</summary>
    public Regeling? Geldend(string id, DateOnly peildatum) => Alle.FirstOrDefault(regeling => regeling.Id == id && regeling.GeldtOp(peildatum));

    private static IEnumerable<Regelingbestand> Bestanden()
    {
        var assembly = typeof(RegelingCatalogus).Assembly;
        foreach (var naam in assembly.GetManifestResourceNames().Where(naam => !naam.Contains('/', StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var lezer = new StreamReader(assembly.GetManifestResourceStream(naam)!);
            yield return new(naam, lezer.ReadToEnd());
        }
    }

    private static IEnumerable<Weigering> Onverenigbaar(IEnumerable<Regeling> versies)
    {
        var reeks = versies.OrderBy(regeling => regeling.Versie).ToList();
        foreach (var (eerder, later) in reeks.Zip(reeks.Skip(1)))
        {
            if (eerder.Versie == later.Versie)
            {
                yield return new("regeling-dubbel", $"Versie {later.Versie} van {later.Id} komt vaker voor.", "$.versie");
            }
            else if (eerder.GeldigTot is not { } tot || tot > later.GeldigVan)
            {
                yield return new("regeling-overlapt", $"Versie {eerder.Versie} en {later.Versie} van {later.Id} gelden op dezelfde dag.", "$.geldigVan");
            }
        }
    }
}
