using Jobcoach.Web.Problemen;
using Microsoft.AspNetCore.Http;

namespace Jobcoach.Web.Antwoorden;

/// <summary>Antwoorden die op meer plaatsen gelijk zijn.</summary>
internal static class Antwoord
{
    /// <summary>De waarde, of niet gevonden.</summary>
    public static IResult Of<T>(T? waarde)
        where T : class => waarde is null ? new Probleemantwoord(Probleem.NietGevonden) : new Jsonantwoord<T>(waarde);
}
