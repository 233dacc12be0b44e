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
    private static readonly (Rol Rol, string Naam)[] Team =
    [
        (Rol.AdministratiefMedewerker, "Post:Team:AdministratiefMedewerker"),
        (Rol.Toetser, "Post:Team:Toetser"),
        (Rol.Besluitnemer, "Post:Team:Besluitnemer"),
    ];

    /// <summary>Leest alles en noemt alles wat niet klopt in een keer.</summary>
    /// <exception cref="PostinstellingenException">Er ontbreekt iets of er klopt iets niet.</exception>
    public static Postinstellingen Lees(IConfiguration configuration)
    {
        List<string> fouten = [];
        var smtp = configuration.GetSection("Post").GetSection("Smtp").GetChildren().Any(een => !string.IsNullOrWhiteSpace(een.Value)) ? LeesSmtp(configuration, fouten) : null;
        var adres = LeesAdres(configuration, smtp is not null, fouten);
        var inrichting = new Postinrichting(LeesStilte(configuration, fouten), LeesTeam(configuration, fouten));
        return fouten.Count == 0 ? new(adres, smtp, inrichting) : throw new PostinstellingenException(fouten);
    }

    private static Smtpinstellingen LeesSmtp(IConfiguration post, List<string> fouten)
    {
        var (host, afzender, gebruiker, wachtwoord) = (post["Post:Smtp:Host"]?.Trim() ?? "", post["Post:Smtp:Afzender"]?.Trim() ?? "", post["Post:Smtp:Gebruiker"], post["Post:Smtp:Wachtwoord"]);
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

        var beveiliging = post["Post:Smtp:Beveiliging"]?.Trim() switch
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
            Getal(post, "Post:Smtp:Poort", 587, 1, 65535, fouten),
            beveiliging ?? SecureSocketOptions.StartTls,
            string.IsNullOrEmpty(gebruiker) ? null : gebruiker,
            wachtwoord,
            afzender,
            post["Post:Smtp:Afzendernaam"]?.Trim() is { Length: > 0 } naam ? naam : afzender,
            TimeSpan.FromSeconds(Getal(post, "Post:Smtp:Tijdslimiet", 30, 1, 300, fouten)));
    }

    private static Uri? LeesAdres(IConfiguration post, bool verplicht, List<string> fouten)
    {
        var tekst = post["Post:Adres"]?.Trim() ?? "";
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

    private static Stilte LeesStilte(IConfiguration post, List<string> fouten)
    {
        var standaard = Stilte.Standaard;
        return new(
            Tijd(post, "Post:Stilte:Van", standaard.Van, fouten),
            Tijd(post, "Post:Stilte:Tot", standaard.Tot, fouten),
            Keuze(post, "Post:Stilte:Zondag", standaard.OpZondag, fouten),
            Keuze(post, "Post:Stilte:Feestdag", standaard.OpFeestdag, fouten));
    }

    private static Dictionary<Rol, string> LeesTeam(IConfiguration post, List<string> fouten)
    {
        Dictionary<Rol, string> adressen = [];
        foreach (var (rol, naam) in Team.Where(een => !string.IsNullOrWhiteSpace(post[een.Naam])))
        {
            if (Mailadres.TryParse(post[naam], out var adres))
            {
                adressen[rol] = adres.Address;
            }
            else
            {
                fouten.Add($"{naam} is not an address of e-mail");
            }
        }

        return adressen;
    }

    private static int Getal(IConfiguration post, string naam, int standaard, int minst, int meest, List<string> fouten)
    {
        if (string.IsNullOrWhiteSpace(post[naam]))
        {
            return standaard;
        }

        if (int.TryParse(post[naam], NumberStyles.None, CultureInfo.InvariantCulture, out var getal) && getal >= minst && getal <= meest)
        {
            return getal;
        }

        fouten.Add($"{naam} is not a number from {minst} to {meest}");
        return standaard;
    }

    private static TimeOnly Tijd(IConfiguration post, string naam, TimeOnly standaard, List<string> fouten)
    {
        if (string.IsNullOrWhiteSpace(post[naam]))
        {
            return standaard;
        }

        if (TimeOnly.TryParseExact(post[naam], "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var tijd) && Stilte.KanGrensZijn(tijd))
        {
            return tijd;
        }

        fouten.Add($"{naam} is not a time as 21:00, or lies between two and three");
        return standaard;
    }

    private static bool Keuze(IConfiguration post, string naam, bool standaard, List<string> fouten)
    {
        if (string.IsNullOrWhiteSpace(post[naam]))
        {
            return standaard;
        }

        if (bool.TryParse(post[naam], out var keuze))
        {
            return keuze;
        }

        fouten.Add($"{naam} is not true or false");
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
