using Jobcoach.Domain.Handelingen;
using Jobcoach.Web.Formulieren;
using Jobcoach.Web.Paginas;
using Jobcoach.Web.Rechten;
using Jobcoach.Web.Zaken;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jobcoach.Web.Dossier;

/// <summary>Een pagina waarop een uitvoerder een handeling doet.</summary>
/// <param name="Pad">Het adres onder dat van de zaak.</param>
/// <param name="Sleutel">De naam van de pagina in haar teksten.</param>
internal abstract record Werkwijze(string Pad, string Sleutel)
{
    /// <summary>De toets op het toetsenbord die er vanaf de zaak heen gaat; null als die er niet is.</summary>
    public string? Toets { get; init; }

    /// <summary>Zet de pagina op de routetabel, voor wie de handeling mag doen.</summary>
    public abstract void Map(IEndpointRouteBuilder endpoints);

    /// <summary>Of de lezer de handeling nu kan doen.</summary>
    public abstract bool Kan(Zaakinzage zaak, Handelingsproef proef);
}

/// <inheritdoc/>
/// <param name="Pad">Het adres onder dat van de zaak.</param>
/// <param name="Sleutel">De naam van de pagina in haar teksten.</param>
/// <param name="Velden">De component met de velden.</param>
/// <param name="Proef">Een handeling waaraan het domein ziet of zij nu kan; het getal is het onderdeel in het pad.</param>
/// <param name="Begin">Wat er bij het openen al is ingevuld.</param>
internal sealed record Werkwijze<THandeling>(
    string Pad, string Sleutel, Type Velden, Func<Zaakinzage, int, THandeling> Proef, Func<Zaakinzage, int, Formulierstaat> Begin) : Werkwijze(Pad, Sleutel)
    where THandeling : Handeling
{
    /// <summary>Of iemand half werk kan bewaren en later verder kan gaan.</summary>
    public bool Bewaarbaar { get; init; }

    /// <summary>Laat weg wat bij de gekozen uitkomst niet hoort: een formulier zonder script verstuurt ook de velden die niet gelden.</summary>
    public Func<Formuliervelden, Formuliervelden> Kies { get; init; } = velden => velden;

    /// <summary>Wat een knop die alleen iets laat zien met de velden doet.</summary>
    public Func<Formuliervelden, Formuliervelden> Toon { get; init; } = velden => velden;

    /// <summary>Wat de pagina verder laat zien.</summary>
    public Func<Zaakinzage, Handelingsproef, object?> Extra { get; init; } = (_, _) => null;

    public override void Map(IEndpointRouteBuilder endpoints)
    {
        var pad = $"/zaken/{{{Toegangspoort.Nummer}}}/{Pad}";
        var regel = Toegang.Handeling<THandeling>();
        var uitvoerders = regel with { Rollen = regel.Rollen!.Where(rol => rol.IsUitvoerder()).ToHashSet() };
        endpoints.Pagina(pad, uitvoerders, (HttpContext http, Zaakinzage zaak, Werkingang ingang) => ingang.ToonAsync(http, zaak, this));
        endpoints.Formulier(pad, uitvoerders, (HttpContext http, Zaakinzage zaak, Werkingang ingang) => ingang.VerwerkAsync(http, zaak, this));
    }

    // A page about one part, such as a wijziging, is reached from that part.
    public override bool Kan(Zaakinzage zaak, Handelingsproef proef) =>
        !Pad.Contains(Werkingang.Onderdeel, StringComparison.Ordinal) && proef.Belemmeringen(zaak, Proef(zaak, 0)).Count == 0;
}
