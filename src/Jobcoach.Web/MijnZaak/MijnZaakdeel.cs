using System.Globalization;
using Jobcoach.Domain.Waarden;
using Jobcoach.Web.Paginas;
using Jobcoach.Web.Shared;
using Microsoft.AspNetCore.Components;

namespace Jobcoach.Web.MijnZaak;

/// <summary>Wat elk onderdeel van de pagina's voor partijen gemeen heeft: de teksten, en hoe dagen en uren geschreven worden.</summary>
public abstract class MijnZaakdeel : ComponentBase
{
    /// <summary>De teksten van deze pagina's.</summary>
    [Inject]
    public Teksten<MijnZaakTeksten> Woorden { get; set; } = null!;

    /// <summary>De woorden van het domein.</summary>
    [Inject]
    public Teksten<SharedTeksten> Gedeeld { get; set; } = null!;

    /// <summary>Een dag voluit, zonder de naam van de dag: 2 februari 2015.</summary>
    protected static string Dag(DateOnly dag) => dag.ToString("d MMMM yyyy", CultureInfo.CurrentCulture);

    /// <summary>Een duur in uren en minuten.</summary>
    protected string Duur(Uren uren) => Uurtekst.Van(Woorden, uren);
}
