namespace Jobcoach.Web.Documenten;

/// <summary>Hoe een browser met de inhoud van een document omgaat.</summary>
/// <param name="Plaats">De waarde van <c>Content-Disposition</c>.</param>
/// <param name="Beleid">De waarde van <c>Content-Security-Policy</c>: de inhoud is van een ander en draait nooit.</param>
internal sealed record Documentweergave(string Plaats, string Beleid)
{
    private const string Zandbak = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

    /// <summary>Voor een programma dat de API aanroept.</summary>
    public static Documentweergave Programma(Documentbeeld beeld) => new(beeld.Brief is null ? "attachment" : $"attachment; filename=\"{Naam(beeld)}\"", "default-src 'none'; sandbox");

    /// <summary>
    /// Voor een mens: een brief als pagina opent, de rest wordt bewaard. De naam zegt wat voor document het is en nooit over wie: zij komt in de lijst van
    /// gedownloade bestanden van een apparaat dat meer mensen gebruiken.
    /// </summary>
    public static Documentweergave Browser(Documentbeeld beeld) => new(
        $"{(beeld.Brief is not null && IsPagina(beeld.Mediatype) ? "inline" : "attachment")}; filename=\"{Naam(beeld)}\"",
        Zandbak);

    /// <summary>Hoe mensen een soort bestand noemen: PDF, JPG, PNG, of HTML voor een brief.</summary>
    public static string Bestandssoort(string mediatype) => Achtervoegsel(mediatype).ToUpperInvariant();

    private static string Naam(Documentbeeld beeld) => $"{(beeld.Brief is { } brief ? $"brief-{brief}" : "document")}.{Achtervoegsel(beeld.Mediatype)}";

    private static bool IsPagina(string mediatype) => mediatype.StartsWith("text/html", StringComparison.Ordinal);

    private static string Achtervoegsel(string mediatype) => mediatype switch
    {
        "application/pdf" => "pdf",
        "image/jpeg" => "jpg",
        "image/png" => "png",
        _ when IsPagina(mediatype) => "html",
        _ => "bin",
    };
}
