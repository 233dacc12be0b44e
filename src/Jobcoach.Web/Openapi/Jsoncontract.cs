using System.Text.Json;

namespace Jobcoach.Web.Openapi;

/// <summary>Zorgt dat de beschrijving hetzelfde contract ziet als waarmee gelezen en geschreven wordt.</summary>
internal static class Jsoncontract
{
    /// <summary>Neemt instellingen over; alleen die de vorm van de JSON bepalen.</summary>
    public static void NeemOver(JsonSerializerOptions van, JsonSerializerOptions naar)
    {
        naar.AllowOutOfOrderMetadataProperties = van.AllowOutOfOrderMetadataProperties;
        naar.DefaultIgnoreCondition = van.DefaultIgnoreCondition;
        naar.DictionaryKeyPolicy = van.DictionaryKeyPolicy;
        naar.MaxDepth = van.MaxDepth;
        naar.NumberHandling = van.NumberHandling;
        naar.PropertyNameCaseInsensitive = van.PropertyNameCaseInsensitive;
        naar.PropertyNamingPolicy = van.PropertyNamingPolicy;
        naar.Converters.Clear();
        foreach (var converter in van.Converters)
        {
            naar.Converters.Add(converter);
        }
    }
}
