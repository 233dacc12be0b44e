using Microsoft.Extensions.Configuration;

namespace Jobcoach.Azure.Samenstelling;

/// <summary>
/// Reads settings and collects what is wrong with them, so that whoever starts the program hears everything at once.
/// Each part of the storage reads its own settings with the same reader; the last one calls <see cref="Controleer"/>.
/// </summary>
/// <remarks>An environment variable writes <c>Cosmos:Endpoint</c> as <c>Cosmos__Endpoint</c>; both find the same setting.</remarks>
public sealed class Instellingenlezer(IConfiguration configuration)
{
    private readonly List<string> _fouten = [];

    /// <summary>What is wrong so far, in the order in which it was read.</summary>
    public IReadOnlyList<string> Fouten => _fouten;

    /// <summary>The setting, or null when it is missing or empty.</summary>
    public string? Tekst(string naam) => configuration[naam] is { } waarde && !string.IsNullOrWhiteSpace(waarde) ? waarde.Trim() : null;

    /// <summary>The setting; missing is wrong. Empty when it is.</summary>
    /// <param name="naam">The name of the setting.</param>
    /// <param name="uitleg">What it is for, in a few words.</param>
    public string Verplicht(string naam, string uitleg)
    {
        if (Tekst(naam) is { } waarde)
        {
            return waarde;
        }

        Fout(naam, $"is missing: {uitleg}");
        return "";
    }

    /// <summary>The setting as an absolute address, or null. Anything else than http or https is wrong.</summary>
    public Uri? Adres(string naam)
    {
        if (Tekst(naam) is not { } tekst)
        {
            return null;
        }

        if (Uri.TryCreate(tekst, UriKind.Absolute, out var adres) && adres.Scheme is "https" or "http")
        {
            return adres;
        }

        Fout(naam, "is not an absolute address that begins with https");
        return null;
    }

    /// <summary>Notes that a setting is wrong. The reason never repeats its value, which may be a secret.</summary>
    public void Fout(string naam, string reden) => _fouten.Add($"{naam} {reden}");

    /// <summary>Ends the reading.</summary>
    /// <exception cref="InstellingenException">Something is missing or wrong; the message names each setting once.</exception>
    public void Controleer()
    {
        if (_fouten.Count > 0)
        {
            throw new InstellingenException(_fouten);
        }
    }
}

/// <summary>The program cannot start with these settings.</summary>
/// <param name="fouten">What is missing or wrong, one line each, without values.</param>
public sealed class InstellingenException(IReadOnlyList<string> fouten)
    : Exception($"The settings are not complete:{string.Concat(fouten.Select(fout => $"\n- {fout}."))}")
{
    /// <summary>What is missing or wrong, one line each, without values.</summary>
    public IReadOnlyList<string> Fouten { get; } = fouten;
}
