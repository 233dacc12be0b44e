using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Jobcoach.Domain.Regelingen;

namespace Jobcoach.Domain.Tests.Regelingen;

/// <summary>De meegeleverde regelingen, en JSON zoals het programma die schrijft.</summary>
internal static class RegelingVoorbeelden
{
    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    public static Regeling Uwv { get; } = RegelingCatalogus.Ingebouwd.Zoek("uwv", 2014)!;

    public static Regeling Hoofdstuk8 { get; } = RegelingCatalogus.Ingebouwd.Zoek("gemeentelijk-hoofdstuk-8", 1)!;

    public static DateOnly Dag(string dag) => DateOnly.Parse(dag, CultureInfo.InvariantCulture);

    public static Param<T> Onbekend<T>() => new(default!, "niet in dit voorbeeld", Zekerheid.Onbekend);

    public static Param<T> Gegeven<T>(T waarde) => new(waarde, "voorbeeld", Zekerheid.H);

    public static string Tekst(Regeling regeling) => JsonSerializer.Serialize(regeling, Json);
}
