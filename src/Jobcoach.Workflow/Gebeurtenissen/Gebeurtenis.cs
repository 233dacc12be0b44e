using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Workflow.Gebeurtenissen;

/// <summary>Een feit zoals de buitenwereld ervan hoort: dat het gebeurde, in welke zaak en wanneer. Niet door wie, niet waarom en niet over wie.</summary>
/// <param name="Zaak">De zaak; een zaaknummer zegt niets over een persoon.</param>
/// <param name="Volgnummer">De plaats van het feit in het dossier, vanaf 1.</param>
/// <param name="Soort">Wat er gebeurde.</param>
/// <param name="Op">Wanneer, UTC.</param>
public sealed record Gebeurtenis(Zaaknummer Zaak, int Volgnummer, Feitsoort Soort, DateTimeOffset Op)
{
    /// <summary>Het vaste kenmerk: dezelfde gebeurtenis heeft het bij elke bezorging en elke herhaling.</summary>
    public string Kenmerk => string.Create(CultureInfo.InvariantCulture, $"{Zaak}-{Volgnummer}");

    /// <summary>Leest een kenmerk terug.</summary>
    public static bool TryParseKenmerk(string? tekst, [NotNullWhen(true)] out Zaaknummer? zaak, out int volgnummer)
    {
        (zaak, volgnummer) = (null, 0);
        var scheiding = tekst?.LastIndexOf('-') ?? -1;
        return scheiding > 0
            && int.TryParse(tekst.AsSpan(scheiding + 1), NumberStyles.None, CultureInfo.InvariantCulture, out volgnummer)
            && volgnummer > 0
            && Zaaknummer.TryParse(tekst![..scheiding], out zaak)
            && tekst == string.Create(CultureInfo.InvariantCulture, $"{zaak}-{volgnummer}");
    }
}
