using System.Text.Json;
using System.Text.Json.Serialization;

namespace Jobcoach.Domain.Waarden;

/// <summary>Een aaneengesloten reeks dagen; begin en einde horen er allebei bij.</summary>
[JsonConverter(typeof(PeriodeJson))]
public readonly record struct Periode
{
    /// <summary>Maakt een periode van de eerste tot en met de laatste dag.</summary>
    /// <exception cref="ArgumentException">De laatste dag ligt voor de eerste.</exception>
    public Periode(DateOnly van, DateOnly totEnMet)
    {
        if (totEnMet < van)
        {
            throw new ArgumentException("De laatste dag van een periode ligt niet voor de eerste.", nameof(totEnMet));
        }

        Van = van;
        TotEnMet = totEnMet;
    }

    /// <summary>Eerste dag.</summary>
    public DateOnly Van { get; }

    /// <summary>Laatste dag; hoort bij de periode.</summary>
    public DateOnly TotEnMet { get; }

    /// <summary>Aantal dagen, minstens een.</summary>
    public int Dagen => TotEnMet.DayNumber - Van.DayNumber + 1;

    /// <summary>
    /// De zoveelste periode (vanaf 1) van een vast aantal maanden, altijd geteld vanaf het oorspronkelijke begin,
    /// zodat de dag van de maand niet verschuift (31 augustus, 28 februari, 31 augustus).
    /// </summary>
    public static Periode Reeks(DateOnly begin, int nummer, int maanden)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(nummer, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(maanden, 1);
        return new(begin.AddMonths(maanden * (nummer - 1)), begin.AddMonths(maanden * nummer).AddDays(-1));
    }

    /// <summary>Of de dag binnen de periode valt.</summary>
    public bool Bevat(DateOnly dag) => Van <= dag && dag <= TotEnMet;

    /// <summary>Of er minstens een dag gemeenschappelijk is.</summary>
    public bool Overlapt(Periode ander) => Van <= ander.TotEnMet && ander.Van <= TotEnMet;

    public override string ToString() => $"{Van:yyyy-MM-dd}/{TotEnMet:yyyy-MM-dd}";

    /// <summary>Een object met <c>van</c> en <c>totEnMet</c>. Wat geen periode is, is een fout in de JSON en niet in het programma.</summary>
    private sealed class PeriodeJson : JsonConverter<Periode>
    {
        public override Periode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            JsonSerializer.Deserialize<Vorm>(ref reader, options) is { Van: { } van, TotEnMet: { } totEnMet } && totEnMet >= van
                ? new(van, totEnMet)
                : throw new JsonException("Verwacht: een periode met van en totEnMet, waarvan totEnMet niet voor van ligt.");

        public override void Write(Utf8JsonWriter writer, Periode value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, new Vorm(value.Van, value.TotEnMet), options);

        private sealed record Vorm(DateOnly? Van, DateOnly? TotEnMet);
    }
}
