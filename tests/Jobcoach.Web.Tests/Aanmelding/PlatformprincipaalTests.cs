using System.Text;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Web.Aanmelding;

namespace Jobcoach.Web.Tests.Aanmelding;

public sealed class PlatformprincipaalTests
{
    private const string Iris = """{"typ":"sub","val":"p-iris"},{"typ":"roles","val":"Jobcoach"},{"typ":"organisatie","val":"stap-vooruit"}""";

    [Fact]
    public void The_header_of_the_platform_names_a_user()
    {
        var wie = Platformprincipaal.Lees(Header($$"""{"auth_typ":"aad","claims":[{"typ":"iss","val":"https://idp"},{{Iris}}],"name_typ":"name","role_typ":"roles"}"""), Claimnamen.Gangbaar);

        Assert.Equal(new("p-iris", Rol.Jobcoach, "stap-vooruit"), wie);
    }

    [Fact]
    public void Claims_may_have_other_names()
    {
        var wie = Platformprincipaal.Lees(Header("""{"claims":[{"typ":"oid","val":"p-maria"},{"typ":"sub","val":"x"},{"typ":"app","val":"Toetser"}]}"""), new("oid", "app", "org"));

        Assert.Equal(new("p-maria", Rol.Toetser, null), wie);
    }

    [Theory]
    [InlineData("""{"claims":[{"typ":"sub","val":"p-1"},{"typ":"roles","val":"Toetser"},{"typ":"roles","val":"Besluitnemer"}]}""")] // two roles: whoever tested must not decide
    [InlineData("""{"claims":[{"typ":"sub","val":"p-1"},{"typ":"sub","val":"p-2"},{"typ":"roles","val":"Toetser"}]}""")] // two persons
    [InlineData("""{"claims":[{"typ":"sub","val":"p-1"},{"typ":"roles","val":"Systeem"}]}""")] // nobody is the system
    [InlineData("""{"claims":[{"typ":"sub","val":"p-1"},{"typ":"roles","val":"toetser"}]}""")] // a role by another name
    [InlineData("""{"claims":[{"typ":"sub","val":"p-1"},{"typ":"roles","val":"3"}]}""")] // a role by number
    [InlineData("""{"claims":[{"typ":"sub","val":"p-1"}]}""")] // no role
    [InlineData("""{"claims":[{"typ":"roles","val":"Toetser"}]}""")] // no person
    [InlineData("""{"claims":[{"typ":"sub","val":"p-1"},{"typ":"roles","val":"Jobcoach"}]}""")] // a jobcoach of no organisation
    [InlineData("""{"claims":[{"typ":"sub","val":"p-1"},{"typ":"roles","val":"Toetser"}],"claims":[]}""")] // said twice: readers differ in which they believe
    [InlineData("""{"claims":[{"typ":"sub","typ":"x","val":"p-1"},{"typ":"roles","val":"Toetser"}]}""")] // a doubled name inside
    [InlineData("""{"claims":[{"typ":"sub"},{"typ":"sub","val":"p-1"},{"typ":"roles","val":"Toetser"}]}""")] // a claim without a value
    [InlineData("""{"claims":[null,{"typ":"sub","val":"p-1"},{"typ":"roles","val":"Toetser"}]}""")] // no claim at all
    [InlineData("""{"claims":[{"typ":"sub","val":{"a":{"b":{"c":1}}}},{"typ":"roles","val":"Toetser"}]}""")] // too deep, and no text
    [InlineData("""{"claims":{"sub":"p-1","roles":"Toetser"}}""")] // another form
    [InlineData("""{"Claims":[{"typ":"sub","val":"p-1"},{"typ":"roles","val":"Toetser"}]}""")] // another name
    [InlineData("""{"claims":null}""")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"claims":[{"typ":"sub","val":"p-1"},{"typ":"roles","val":"Toetser"}]""")] // cut off
    [InlineData("")]
    public void A_header_that_does_not_say_exactly_who_it_is_says_nothing(string json) => Assert.Null(Platformprincipaal.Lees(Header(json), Claimnamen.Gangbaar));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Toetser")] // no base64
    [InlineData("eyJj*bGFpbXMi")] // a character that base64 does not have
    public void A_header_that_is_no_base64_says_nothing(string? header) => Assert.Null(Platformprincipaal.Lees(header, Claimnamen.Gangbaar));

    [Fact]
    public void A_header_that_was_tampered_with_says_nothing()
    {
        var header = Header($$"""{"claims":[{{Iris}}]}""");

        Assert.NotNull(Platformprincipaal.Lees(header, Claimnamen.Gangbaar));
        Assert.Null(Platformprincipaal.Lees(header[..^8], Claimnamen.Gangbaar));
        Assert.Null(Platformprincipaal.Lees(header + header, Claimnamen.Gangbaar));
        Assert.Null(Platformprincipaal.Lees("////" + header, Claimnamen.Gangbaar));
    }

    [Fact]
    public void A_header_beyond_its_bound_is_not_read()
    {
        string Met(int ruimte) => Header($$"""{"claims":[{{Iris}}]{{new string(' ', ruimte)}}}""");
        var past = Met(Platformprincipaal.HoogstensTekens / 4 * 3 - Encoding.UTF8.GetByteCount($$"""{"claims":[{{Iris}}]}"""));

        Assert.Equal(Platformprincipaal.HoogstensTekens, past.Length);
        Assert.NotNull(Platformprincipaal.Lees(past, Claimnamen.Gangbaar));
        Assert.Null(Platformprincipaal.Lees(Met(Platformprincipaal.HoogstensTekens), Claimnamen.Gangbaar));
    }

    internal static string Header(string json) => Convert.ToBase64String(Encoding.UTF8.GetBytes(json));
}
