using System.Text.Json.Serialization.Metadata;

namespace Jobcoach.Web.Invoer;

/// <summary>Wat het contract van de serializer over een veld zegt.</summary>
internal static class Veldcontract
{
    /// <summary>Verplicht is wat het type zelf eist: <c>required</c>, <c>[JsonRequired]</c>, of een constructorparameter die niet leeg mag zijn en geen standaard heeft.</summary>
    public static bool IsVerplicht(JsonPropertyInfo veld) =>
        veld.IsRequired || veld.AssociatedParameter is { IsNullable: false, HasDefaultValue: false };

    /// <summary>Of het veld leeg (<c>null</c>) mag zijn.</summary>
    public static bool MagLeeg(JsonPropertyInfo veld) => veld.AssociatedParameter?.IsNullable ?? veld.IsSetNullable;

    /// <summary>Of het veld ingevuld kan worden; een berekend veld wordt alleen getoond.</summary>
    public static bool IsInvulbaar(JsonPropertyInfo veld) => veld.Set is not null || veld.AssociatedParameter is not null;
}
