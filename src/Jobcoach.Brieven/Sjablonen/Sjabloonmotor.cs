using Fluid;
using Jobcoach.Brieven.Inhoud;

namespace Jobcoach.Brieven.Sjablonen;

/// <summary>Vult sjablonen (Liquid). Een veld dat niet bestaat is een fout en nooit een lege plek in een brief.</summary>
internal sealed class Sjabloonmotor(Sjabloonbron bron, string regeling)
{
    // A template of a letter is small; whoever writes one that never ends hears so.
    private const int MeesteStappen = 20_000;

    private static readonly FluidParser Lezer = new(new FluidParserOptions { AllowFunctions = false });

    private readonly TemplateOptions keuzes = new()
    {
        StrictVariables = true,
        StrictFilters = true,
        MaxSteps = MeesteStappen,
        FileProvider = new Bouwstenen(bron, regeling),
        DefaultFileExtension = "",
    };

    /// <summary>De titel en de tekst, gevuld.</summary>
    /// <exception cref="BriefsjabloonException">Het sjabloon klopt niet; de melding noemt het sjabloon, de plek of het veld.</exception>
    public (string Titel, string Tekst) Vul(string naam, IReadOnlyDictionary<string, object> velden)
    {
        var sjabloon = Sjabloontekst.Lees(naam, bron.Lees(naam, regeling));
        return (Vul(naam, sjabloon.Titel, velden), Vul(naam, sjabloon.Tekst, velden));
    }

    private string Vul(string naam, string tekst, IReadOnlyDictionary<string, object> velden)
    {
        if (!Lezer.TryParse(tekst, out var sjabloon, out var fout))
        {
            throw new BriefsjabloonException($"Sjabloon {naam} is niet te lezen: {fout}");
        }

        var context = new TemplateContext(velden, keuzes);
        try
        {
            return sjabloon.Render(context);
        }
        catch (Exception oorzaak) when (oorzaak is not BriefsjabloonException)
        {
            throw new BriefsjabloonException($"Sjabloon {naam} is niet te vullen: {oorzaak.Message}", oorzaak);
        }
    }
}
