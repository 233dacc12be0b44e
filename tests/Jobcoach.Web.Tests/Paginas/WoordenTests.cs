using System.Globalization;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Taken;
using Jobcoach.Domain.Zaken;
using Jobcoach.Web.Paginas;
using Jobcoach.Web.Shared;

namespace Jobcoach.Web.Tests.Paginas;

/// <summary>A word of the domain that a page may show has a name for people: without it the page would fail on the first zaak that needs it.</summary>
public sealed class WoordenTests
{
    [Fact]
    public void Every_fact_task_role_and_phase_has_a_name_in_both_languages()
    {
        foreach (var taal in new[] { "nl-NL", "en-GB" })
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(taal);

            Benoem<Feitsoort>();
            Benoem<Taaksoort>();
            Benoem<Rol>();
            Benoem<Fase>();
        }
    }

    private static void Benoem<TEnum>()
        where TEnum : struct, Enum => Assert.All(Enum.GetValues<TEnum>(), waarde => Assert.NotEmpty(new Teksten<SharedTeksten>().Van(waarde)));
}
