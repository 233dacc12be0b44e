using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Jobcoach.Web.Shared;

/// <summary>Een kop van een gekozen niveau; het niveau volgt uit de plaats op de pagina en niet uit de grootte.</summary>
public sealed class Koptekst : ComponentBase
{
    /// <summary>Het niveau, 2 tot en met 4; niveau 1 is van de pagina.</summary>
    [Parameter]
    public int Niveau { get; set; } = 2;

    /// <summary>Het kenmerk, voor wie ernaar verwijst.</summary>
    [Parameter]
    public string? Id { get; set; }

    /// <summary>De tekst.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    /// <inheritdoc />
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, $"h{Math.Clamp(Niveau, 2, 4)}");
        builder.AddAttribute(1, "class", $"nl-heading nl-heading--level-{Math.Clamp(Niveau, 2, 4)}");
        builder.AddAttribute(2, "id", Id);
        builder.AddContent(3, ChildContent);
        builder.CloseElement();
    }
}
