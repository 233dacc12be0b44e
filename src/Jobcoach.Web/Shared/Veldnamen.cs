using Jobcoach.Web.Formulieren;

namespace Jobcoach.Web.Shared;

/// <summary>
/// Hoe de velden van een pagina heten. Elk veld noemt zijn opschrift als het getoond wordt; het foutoverzicht staat daarboven en hoort het als er
/// een naam bij komt. Zo noemt een fout het veld waar hij over gaat zonder dat een pagina namen opsomt.
/// </summary>
public sealed class Veldnamen
{
    private readonly Dictionary<string, string> _namen = [];

    /// <summary>Er is een naam bij gekomen.</summary>
    public event Action? Genoemd;

    /// <summary>Noemt een veld.</summary>
    /// <param name="id">Het kenmerk van het veld in de pagina, zie <see cref="Formulierstaat.Id"/>.</param>
    /// <param name="naam">Het opschrift.</param>
    public void Noem(string id, string naam)
    {
        if (_namen.TryAdd(id, naam))
        {
            Genoemd?.Invoke();
        }
    }

    /// <summary>
    /// Waar op de pagina een fout over gaat: het veld zelf, anders het deel van het formulier waar het in hoort, anders het eerste veld van een deel
    /// dat in zijn geheel fout is. Null als daar niets van op de pagina staat.
    /// </summary>
    /// <param name="pad">Het pad van het veld.</param>
    public (string Id, string Naam)? Vind(string pad)
    {
        for (var deel = pad; deel.Length > 0; deel = deel[..Math.Max(0, deel.LastIndexOfAny(['.', '[']))])
        {
            var id = Formulierstaat.Id(deel);
            if (_namen.TryGetValue(id, out var naam))
            {
                return (id, naam);
            }
        }

        return _namen.Where(naam => naam.Key.StartsWith($"{Formulierstaat.Id(pad)}-", StringComparison.Ordinal)).Select(naam => ((string, string)?)(naam.Key, naam.Value)).FirstOrDefault();
    }
}
