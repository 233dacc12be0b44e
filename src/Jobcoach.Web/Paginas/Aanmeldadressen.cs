namespace Jobcoach.Web.Paginas;

/// <summary>Waar een bezoeker zich aan- en afmeldt; de host weet dat.</summary>
/// <param name="Aanmelden">Het adres om aan te melden, waarachter het adres komt om daarna naar terug te gaan.</param>
/// <param name="Afmelden">Het adres om af te melden.</param>
public sealed record Aanmeldadressen(string Aanmelden, string Afmelden)
{
    /// <summary>De adressen van de aanmelding door het platform (Azure App Service).</summary>
    public static Aanmeldadressen Platform { get; } = new("/.auth/login/aad?post_login_redirect_uri=", "/.auth/logout?post_logout_redirect_uri=/");

    /// <summary>Het adres om aan te melden en daarna terug te komen op een pad van dit programma.</summary>
    public string AanmeldenVoor(string pad) => Aanmelden + Uri.EscapeDataString(pad);
}
