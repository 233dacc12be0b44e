using Jobcoach.Web.Invoer;

namespace Jobcoach.Web.Openapi;

/// <summary>De parameters waarmee elke lijst in pagina's wordt gelezen.</summary>
internal static class Paginaparameters
{
    public static Queryparameter Na { get; } = new("na", typeof(string), "Waar de vorige pagina eindigde: de waarde van volgende.");

    public static Queryparameter NaVolgnummer { get; } = new("na", typeof(int), "Alleen gebeurtenissen na dit volgnummer: de waarde van volgende.");

    public static Queryparameter Hoogstens { get; } = new("hoogstens", typeof(int), $"Aantal regels, 1 tot en met {Queryvraag.Meest}; zonder keuze {Queryvraag.Standaard}.");
}
