using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Tests.Zaken;
using Jobcoach.Domain.Waarden;

namespace Jobcoach.Domain.Tests.Handelingen;

public sealed class UitkomstTests
{
    [Fact]
    public void A_refusal_without_a_reason_is_a_bug_of_the_caller() => Assert.StartsWith(
        "Een weigering zonder reden bestaat niet.",
        Assert.Throws<ArgumentException>(() => (Uitkomst<Uren>)new List<Weigering>()).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Alleen_wie_verantwoordt_wie_dat_toetst_en_wie_iets_bij_een_regel_opmerkt_krijgt_het_logboek_erbij() => Assert.Equal(
        [typeof(BeoordeelVerantwoording), typeof(DienVerantwoordingIn), typeof(PlaatsOpmerking)],
        Zetten.Alle(Verlopen.Nieuw().Zaak, Verlopen.Start).Select(zet => zet.Handeling).Where(handeling => handeling.TeltUren())
            .Select(handeling => handeling.GetType()).Distinct().OrderBy(soort => soort.Name, StringComparer.Ordinal));
}
