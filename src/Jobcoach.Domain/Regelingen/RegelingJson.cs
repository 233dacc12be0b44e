using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Jobcoach.Domain.Handelingen;

namespace Jobcoach.Domain.Regelingen;

/// <summary>
/// Leest een regelingbestand streng: elk veld moet er staan, onbekende en dubbele velden zijn fout. Wie een bestand maakt ziet alle fouten
/// in één keer, elk met bestand, regel, kolom en pad, en met wat eraan te doen is.
/// </summary>
internal static class RegelingJson
{
    private const int LangstePad = 200;
    private const int LangsteTekst = 60;

    private static readonly UTF8Encoding Streng = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Hoe het model in JSON staat.</summary>
    public static JsonSerializerOptions Opties { get; } = new(JsonSerializerOptions.Strict)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    /// <summary>Leest het bestand, en past daarna de controle van de inhoud toe.</summary>
    public static Uitkomst<Regeling> Lees(string bestand, string tekst, Func<Regeling, IEnumerable<Weigering>> controle)
    {
        if (Utf8(tekst) is not { } utf8)
        {
            return Onleesbaar(bestand, new(1, 1), "$", "Het bestand bevat tekens die geen tekst zijn. Bewaar het opnieuw als UTF-8.");
        }

        try
        {
            var plaatsen = Bestandsplaatsen.Lees(utf8);
            using var document = JsonDocument.Parse(utf8);
            List<Weigering> fouten =
            [
                .. plaatsen.Dubbel.Select(pad => Onleesbaar(bestand, plaatsen.Van(pad), pad, "Dit veld staat er vaker. Laat er een staan.")),
                .. Regelingvorm.Fouten(document.RootElement, typeof(Regeling), leegMag: false, "$").Select(fout => Onleesbaar(bestand, plaatsen.Van(fout.Pad), fout.Pad, fout.Uitleg)),
            ];
            if (fouten.Count > 0)
            {
                return fouten;
            }

            var regeling = document.RootElement.Deserialize<Regeling>(Opties)!;
            fouten.AddRange(controle(regeling).Select(fout => fout with { Uitleg = Zin(bestand, plaatsen.Van(fout.Veld!), fout.Veld!, fout.Uitleg) }));
            return fouten.Count > 0 ? fouten : regeling;
        }
        catch (JsonException fout)
        {
            return Onleesbaar(
                bestand,
                Bestandsplaatsen.Op(utf8, fout),
                "$",
                "Dit is geen JSON. Kijk op deze plaats, en vlak ervoor, naar komma's, aanhalingstekens en haakjes.");
        }
    }

    /// <summary>Een stuk uit het bestand voor in een melding, afgekapt.</summary>
    public static string Kort(string tekst, int langst = LangsteTekst) => tekst.Length > langst ? $"{tekst[..langst]}…" : tekst;

    private static byte[]? Utf8(string tekst)
    {
        try
        {
            return Streng.GetBytes(tekst);
        }
        catch (EncoderFallbackException)
        {
            return null;
        }
    }

    private static Weigering Onleesbaar(string bestand, Bestandsplaats plaats, string pad, string uitleg) => new("regeling-onleesbaar", Zin(bestand, plaats, pad, uitleg), pad);

    private static string Zin(string bestand, Bestandsplaats plaats, string pad, string uitleg) => $"{bestand}, regel {plaats.Regel}, kolom {plaats.Kolom}, {Kort(pad, LangstePad)}: {uitleg}";
}
