using System.Globalization;
using Jobcoach.Domain.Berichten;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Post.Mail;
using Jobcoach.Workflow.Berichten;
using MailKit.Security;
using Microsoft.Extensions.Configuration;

namespace Jobcoach.Post;

/// <summary>Hoe de post de deur uit gaat. Alle namen beginnen met <c>Post:</c>; <c>docs/deployen.md</c> noemt ze.</summary>
/// <param name="Adres">Waar de pagina's staan, voor de links.</param>
/// <param name="Smtp">De mailserver; null zolang er geen is, en dan gaat alles naar de postbus van het systeem.</param>
/// <param name="Inrichting">Stille uren en adressen van het team.</param>
public sealed record Postinstellingen(Uri? Adres, Smtpinstellingen? Smtp, Postinrichting Inrichting)
{
    private static readonly Rol[] Teamrollen = [Rol.AdministratiefMedewerker, Rol.Toetser, Rol.Besluitnemer];

    /// <summary>Leest alles en noemt alles wat niet klopt in een keer.</summary>
    /// <exception cref="PostinstellingenException">Er ontbreekt iets of er klopt iets niet.</exception>
    public static Postinstellingen Lees(IConfiguration configuration)
    {
        var post = configuration.GetSection("Post");
        List<string> fouten = [];
        var smtp = post.GetSection("Smtp").GetChildren().Any(een => !string.IsNullOrWhiteSpace(een.Value)) ? LeesSmtp(post.GetSection("Smtp"), fouten) : null;
        var adres = LeesAdres(post, smtp is not null, fouten);
        var inrichting = new Postinrichting(LeesStilte(post.GetSection("Stilte"), fouten), LeesTeam(post.GetSection("Team"), fouten));
        return fouten.Count == 0 ? new(adres, smtp, inrichting) : throw new PostinstellingenException(fouten);
    }

    private static Smtpinstellingen LeesSmtp(IConfigurationSection smtp, List<string> fouten)
    {
        var (host, afzender, gebruiker, wachtwoord) = (smtp["Host"]?.Trim() ?? "", smtp["Afzender"]?.Trim() ?? "", smtp["Gebruiker"], smtp["Wachtwoord"]);
        if (host.Length == 0)
        {
            fouten.Add("Post:Smtp:Host is missing");
        }

        if (!Mailadres.TryParse(afzender, out _))
        {
            fouten.Add("Post:Smtp:Afzender is not an address of e-mail");
        }

        if (string.IsNullOrEmpty(gebruiker) != string.IsNullOrEmpty(wachtwoord))
        {
            fouten.Add("Post:Smtp:Gebruiker and Post:Smtp:Wachtwoord belong together");
        }

        var beveiliging = smtp["Beveiliging"]?.Trim() switch
        {
            null or "" or "starttls" => SecureSocketOptions.StartTls,
            "tls" => SecureSocketOptions.SslOnConnect,
            "geen" => SecureSocketOptions.None,
            _ => (SecureSocketOptions?)null,
        };
        if (beveiliging is null)
        {
            fouten.Add("Post:Smtp:Beveiliging is not starttls, tls or geen");
        }
        else if (beveiliging is SecureSocketOptions.None && host is not ("127.0.0.1" or "::1" or "localhost"))
        {
            fouten.Add("Post:Smtp:Beveiliging can be geen only for a server on this machine");
        }

        return new(
            host,
            Getal(smtp, "Poort", 587, 1, 65535, fouten),
            beveiliging ?? SecureSocketOptions.StartTls,
            string.IsNullOrEmpty(gebruiker) ? null : gebruiker,
            wachtwoord,
            afzender,
            smtp["Afzendernaam"]?.Trim() is { Length: > 0 } naam ? naam : afzender,
            TimeSpan.FromSeconds(Getal(smtp, "Tijdslimiet", 30, 1, 300, fouten)));
    }

    private static Uri? LeesAdres(IConfigurationSection post, bool verplicht, List<string> fouten)
    {
        var tekst = post["Adres"]?.Trim() ?? "";
        if (tekst.Length == 0)
        {
            if (verplicht)
            {
                fouten.Add("Post:Adres is missing: a message would have no link");
            }

            return null;
        }

        if (!Uri.TryCreate(tekst.EndsWith('/') ? tekst : tekst + "/", UriKind.Absolute, out var adres) || (adres.Scheme != Uri.UriSchemeHttps && !adres.IsLoopback))
        {
            fouten.Add("Post:Adres is not an https address");
            return null;
        }

        return adres;
    }

    private static Stilte LeesStilte(IConfigurationSection stilte, List<string> fouten)
    {
        var standaard = Stilte.Standaard;
        return new(
            Tijd(stilte, "Van", standaard.Van, fouten),
            Tijd(stilte, "Tot", standaard.Tot, fouten),
            Keuze(stilte, "Zondag", standaard.OpZondag, fouten),
            Keuze(stilte, "Feestdag", standaard.OpFeestdag, fouten));
    }

    private static Dictionary<Rol, string> LeesTeam(IConfigurationSection team, List<string> fouten)
    {
        Dictionary<Rol, string> adressen = [];
        foreach (var rol in Teamrollen.Where(rol => !string.IsNullOrWhiteSpace(team[rol.ToString()])))
        {
            if (Mailadres.TryParse(team[rol.ToString()], out var adres))
            {
                adressen[rol] = adres.Address;
            }
            else
            {
                fouten.Add($"Post:Team:{rol} is not an address of e-mail");
            }
        }

        return adressen;
    }

    private static int Getal(IConfigurationSection deel, string naam, int standaard, int minst, int meest, List<string> fouten)
    {
        if (string.IsNullOrWhiteSpace(deel[naam]))
        {
            return standaard;
        }

        if (int.TryParse(deel[naam], NumberStyles.None, CultureInfo.InvariantCulture, out var getal) && getal >= minst && getal <= meest)
        {
            return getal;
        }

        fouten.Add($"{deel.Path}:{naam} is not a number from {minst} to {meest}");
        return standaard;
    }

    private static TimeOnly Tijd(IConfigurationSection deel, string naam, TimeOnly standaard, List<string> fouten)
    {
        if (string.IsNullOrWhiteSpace(deel[naam]))
        {
            return standaard;
        }

        if (TimeOnly.TryParseExact(deel[naam], "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var tijd) && Stilte.KanGrensZijn(tijd))
        {
            return tijd;
        }

        fouten.Add($"{deel.Path}:{naam} is not a time as 21:00, or lies between two and three");
        return standaard;
    }

    private static bool Keuze(IConfigurationSection deel, string naam, bool standaard, List<string> fouten)
    {
        if (string.IsNullOrWhiteSpace(deel[naam]))
        {
            return standaard;
        }

        if (bool.TryParse(deel[naam], out var keuze))
        {
            return keuze;
        }

        fouten.Add($"{deel.Path}:{naam} is not true or false");
        return standaard;
    }
}

/// <summary>The program cannot start with these settings of the post.</summary>
/// <param name="fouten">What is missing or wrong, one line each, without values.</param>
public sealed class PostinstellingenException(IReadOnlyList<string> fouten)
    : Exception($"The settings of the post are not complete:{string.Concat(fouten.Select(fout => $"\n- {fout}."))}")
{
    /// <summary>What is missing or wrong, one line each, without values.</summary>
    public IReadOnlyList<string> Fouten { get; } = fouten;
}
