using System.Collections.Concurrent;
using Fluid;
using Jobcoach.Brieven.Inhoud;

namespace Jobcoach.Brieven.Sjablonen;

/// <summary>Vult sjablonen (Liquid). Een veld dat niet bestaat is een fout en nooit een lege plek in een brief.</summary>
internal sealed class Sjabloonmotor(Sjabloonbron bron, string regeling)
{
    // A template of a letter is small; whoever writes one that never ends hears so.
    private const int MeesteStappen = 20_000;

    private static readonly FluidParser Lezer = new(new FluidParserOptions { AllowFunctions = false });

    private readonly ConcurrentDictionary<string, (IFluidTemplate Titel, IFluidTemplate Tekst)> _gelezen = new(StringComparer.Ordinal);

    private readonly TemplateOptions _keuzes = new()
    {
        StrictVariables = true,
        StrictFilters = true,
        MaxSteps = MeesteStappen,
        FileProvider = new Bouwstenen(bron, regeling),
        DefaultFileExtension = "",
    };

    /// <summary>De titel en de tekst, gevuld; allebei Markdown.</summary>
    /// <exception cref="BriefsjabloonException">Het sjabloon klopt niet; de melding noemt het sjabloon, de plek of het veld.</exception>
    public (string Titel, string Tekst) Vul(string naam, IReadOnlyDictionary<string, object> velden)
    {
        var (titel, tekst) = _gelezen.GetOrAdd(naam, Lees);
        return (Vul(naam, titel, velden), Vul(naam, tekst, velden));
    }

    /// <summary>Leest een tekst als sjabloon.</summary>
    /// <exception cref="BriefsjabloonException">De tekst is geen sjabloon; de melding noemt de plek.</exception>
    public static IFluidTemplate Ontleed(string naam, string tekst) => Lezer.TryParse(tekst, out var sjabloon, out var fout)
        ? sjabloon
        : throw new BriefsjabloonException($"Sjabloon {naam} is niet te lezen: {fout}");

    private (IFluidTemplate Titel, IFluidTemplate Tekst) Lees(string naam)
    {
        var sjabloon = Sjabloontekst.Lees(naam, bron.Lees(naam, regeling));
        return (Ontleed(naam, sjabloon.Titel), Ontleed(naam, sjabloon.Tekst));
    }

    private string Vul(string naam, IFluidTemplate sjabloon, IReadOnlyDictionary<string, object> velden)
    {
        var context = new TemplateContext(velden, _keuzes);
        try
        {
            return sjabloon.Render(context);
        }
        catch (Exception oorzaak) when (oorzaak is not BriefsjabloonException)
        {
            // The library says of an unknown field only that there is one.
            throw new BriefsjabloonException($"Sjabloon {naam} is niet te vullen: {oorzaak.Message}", oorzaak);
        }
    }
}
