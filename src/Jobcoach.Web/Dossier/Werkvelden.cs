using Jobcoach.Domain.Zaken;
using Jobcoach.Web.Formulieren;
using Jobcoach.Web.Paginas;
using Jobcoach.Web.Shared;
using Microsoft.AspNetCore.Components;

namespace Jobcoach.Web.Dossier;

/// <summary>De velden van een werkpagina, met wat de uitvoerder erbij moet zien.</summary>
public abstract class Werkvelden : ComponentBase
{
    /// <summary>De pagina.</summary>
    [Parameter, EditorRequired]
    public Werkblad Blad { get; set; } = null!;

    /// <summary>De woorden van het dossier.</summary>
    [Inject]
    public Teksten<DossierTeksten> Woorden { get; set; } = null!;

    /// <summary>De gedeelde woorden.</summary>
    [Inject]
    public Teksten<SharedTeksten> Gedeeld { get; set; } = null!;

    /// <summary>De zaak.</summary>
    protected Zaak Zaak => Blad.Kop.Beeld;

    /// <summary>De laatste aanvraag.</summary>
    protected Domain.Aanvragen.Aanvraag Aanvraag => Zaak.Aanvragen[^1];

    /// <summary>Wat er is ingevuld.</summary>
    protected Formulierstaat Staat => Blad.Staat;
}
