namespace Jobcoach.Regeldekking;

/// <summary>The places that a paper may name: parameters of the scheme model, types of the domain, files of the sources.</summary>
/// <param name="bronnen">The sources of the product.</param>
public sealed class Plaatsen(IEnumerable<Bestand> bronnen)
{
    private readonly HashSet<string> _namen =
    [
        .. Parameters.Model,
        .. Parameters.Termijnen,
        .. bronnen.Select(bron => bron.Naam),
        .. typeof(Domain.Zaken.Zaak).Assembly.GetTypes().Select(type => type.Name.Split('`')[0]),
    ];

    /// <summary>Whether the place exists; of <c>Besluituitkomst.Intrekking</c> the type before the dot must.</summary>
    public bool Kent(string naam) => _namen.Contains(naam) || (char.IsUpper(naam[0]) && _namen.Contains(naam.Split('.')[0]));
}
