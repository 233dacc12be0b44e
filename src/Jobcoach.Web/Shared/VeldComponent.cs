using Jobcoach.Web.Formulieren;
using Jobcoach.Web.Paginas;
using Microsoft.AspNetCore.Components;

namespace Jobcoach.Web.Shared;

/// <summary>Wat elk invoerveld gemeen heeft: het pad in de handeling, het opschrift, de hulptekst en de fouten.</summary>
public abstract class VeldComponent : ComponentBase
{
    /// <summary>Het formulier waar het veld in staat.</summary>
    [CascadingParameter]
    public Formulierstaat Staat { get; set; } = Formulierstaat.Leeg;

    /// <summary>De teksten van de componenten zelf.</summary>
    [Inject]
    public Teksten<SharedTeksten> Woorden { get; set; } = null!;

    /// <summary>Het pad van het veld in de handeling, bijvoorbeeld <c>coachingsplan.doelen[0].subdoel</c>.</summary>
    [Parameter, EditorRequired]
    public string Pad { get; set; } = "";

    /// <summary>Het opschrift.</summary>
    [Parameter, EditorRequired]
    public string Label { get; set; } = "";

    /// <summary>Uitleg onder het opschrift; null als die niet nodig is.</summary>
    [Parameter]
    public string? Hulp { get; set; }

    /// <summary>Of het veld ingevuld moet worden. Wat niet hoeft, krijgt "niet verplicht" achter het opschrift.</summary>
    [Parameter]
    public bool Verplicht { get; set; }

    /// <summary>Of de inhoud alleen te lezen is.</summary>
    [Parameter]
    public bool AlleenLezen { get; set; }

    /// <summary>Het kenmerk van het veld in de pagina.</summary>
    protected string Id => Formulierstaat.Id(Pad);

    /// <summary>De fouten van het veld.</summary>
    protected IReadOnlyList<string> Fouten => Staat.Fouten(Pad);

    /// <summary>Wat het veld beschrijft, voor een schermlezer: de hulptekst en de fouten.</summary>
    protected string? BeschrevenDoor => Beschrijving(Id, Hulp, Fouten);

    /// <summary>"true" als het veld een fout heeft; anders staat het attribuut er niet.</summary>
    protected string? Ongeldig => Fouten.Count > 0 ? "true" : null;

    internal static string? Beschrijving(string id, string? hulp, IReadOnlyList<string> fouten) => (hulp, fouten.Count) switch
    {
        (null, 0) => null,
        (null, _) => $"{id}-fout",
        (_, 0) => $"{id}-hulp",
        _ => $"{id}-hulp {id}-fout",
    };
}
