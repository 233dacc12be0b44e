using Jobcoach.Domain.Handelingen;
using Jobcoach.Web.Formulieren;
using Jobcoach.Web.Paginas;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Primitives;

namespace Jobcoach.LocalHost.Ontwikkeling.Onderdelen;

/// <summary>Een voorbeeld van een of meer componenten, in elke staat die zij kennen.</summary>
public abstract class Voorbeeld : ComponentBase
{
    /// <summary>De staat.</summary>
    [Parameter]
    public Voorbeeldstaat Staat { get; set; }

    /// <summary>De teksten van de galerij.</summary>
    [Inject]
    public Teksten<OnderdelenTeksten> Woorden { get; set; } = null!;

    /// <summary>Of de component alleen te lezen is.</summary>
    protected bool Dicht => Staat == Voorbeeldstaat.Dicht;

    /// <summary>Een opschrift: kort, of een dat niet op een regel past.</summary>
    protected string Label => Woorden[Staat == Voorbeeldstaat.Lang ? "label.lang" : "label"];

    /// <summary>Een hulptekst: kort of lang.</summary>
    protected string Hulp => Woorden[Staat == Voorbeeldstaat.Lang ? "tekst.lang" : "hulp"];

    /// <summary>Inhoud: kort of lang.</summary>
    protected string Tekst => Woorden[Staat == Voorbeeldstaat.Lang ? "tekst.lang" : "tekst"];

    /// <summary>Een naam die op de pagina maar een keer voorkomt.</summary>
    protected string Plek(string naam = "veld") => $"{Staat.ToString().ToLowerInvariant()}.{naam}";

    /// <summary>Een formulier waarin velden gevuld zijn, behalve als de staat leeg is, en waarin het veld van <see cref="Plek"/> een fout heeft als de staat dat is.</summary>
    /// <param name="velden">Het eind van de naam achter <see cref="Plek"/>, en de inhoud.</param>
    protected Formulierstaat Vorm(params (string Eind, string Inhoud)[] velden) => new(
        new(Staat == Voorbeeldstaat.Leeg ? [] : velden.Select(veld => KeyValuePair.Create(Plek() + veld.Eind, new StringValues(veld.Inhoud)))),
        Staat == Voorbeeldstaat.Fout ? [new Weigering("voorbeeld", Woorden["fout"], Plek()), new Weigering("voorbeeld-twee", Woorden["tekst.lang"], Plek())] : []);
}
