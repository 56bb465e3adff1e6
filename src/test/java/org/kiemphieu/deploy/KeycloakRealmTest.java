package org.kiemphieu.deploy;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.ProtocolMapperRepresentation;
import org.keycloak.representations.idm.RealmRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.kiemphieu.identity.domain.Role;

/** The example realm makes tokens that the service takes, and lets nobody choose his congress. */
class KeycloakRealmTest {

  private static final Path FILE = Documents.DEPLOY.resolve("keycloak").resolve("realm.json");
  private static final ObjectMapper STRICT = new ObjectMapper();

  @Test
  void everyRoleOfTheServiceButTheDisplaysIsThere() throws IOException {
    Set<String> expected =
        EnumSet.complementOf(EnumSet.of(Role.DISPLAY)).stream()
            .map(Role::name)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> roles = new TreeSet<>();
    requireNonNull(realm().getRoles().getClient().get("kiemphieu"))
        .forEach(role -> roles.add(role.getName()));
    assertEquals(expected, roles);
  }

  @Test
  void accessTokenHasTheClaimsThatTheServiceReads() throws IOException {
    Map<String, ProtocolMapperRepresentation> claims = new TreeMap<>();
    for (ProtocolMapperRepresentation mapper : client().getProtocolMappers()) {
      assertEquals("true", mapper.getConfig().get("access.token.claim"), mapper.getName());
      String name =
          switch (mapper.getProtocolMapper()) {
            case "oidc-sub-mapper" -> "sub";
            case "oidc-audience-mapper" -> "aud";
            default -> mapper.getConfig().get("claim.name");
          };
      claims.put(name, mapper);
    }
    assertEquals(Set.of("sub", "aud", "groups", "assembly"), claims.keySet());
    ProtocolMapperRepresentation groups = requireNonNull(claims.get("groups"));
    assertEquals("oidc-usermodel-client-role-mapper", groups.getProtocolMapper());
    assertEquals("kiemphieu", groups.getConfig().get("usermodel.clientRoleMapping.clientId"));
    assertEquals("true", groups.getConfig().get("multivalued"), "a list, as the service reads it");
    ProtocolMapperRepresentation assembly = requireNonNull(claims.get("assembly"));
    assertEquals("assembly", assembly.getConfig().get("user.attribute"));
    assertEquals("false", assembly.getConfig().get("multivalued"), "a text, not a list");
    assertEquals(
        "kiemphieu", requireNonNull(claims.get("aud")).getConfig().get("included.client.audience"));
  }

  @Test
  void tokensAreSignedByAnAlgorithmThatTheServiceTakes() throws IOException {
    assertEquals("ES256", client().getAttributes().get("access.token.signed.response.alg"));
    String keys = STRICT.writeValueAsString(realm().getComponents());
    assertTrue(keys.contains("ecdsa-generated") && keys.contains("P-256"), keys);
    assertTrue(realm().getAccessTokenLifespan() <= 900);
  }

  @Test
  void onlyAdministratorsChangeTheAssembly() throws IOException {
    JsonNode realm = Documents.json(FILE);
    String profile =
        realm
            .path("components")
            .path("org.keycloak.userprofile.UserProfileProvider")
            .at("/0/config/kc.user.profile.config/0")
            .asText();
    for (JsonNode attribute : STRICT.readTree(profile).path("attributes")) {
      assertEquals("[\"admin\"]", attribute.at("/permissions/edit").toString());
    }
    assertTrue(profile.contains("\"assembly\""), profile);
    assertFalse(profile.contains("unmanagedAttributePolicy"), "others are not taken");
    assertFalse(realm().isRegistrationAllowed());
  }

  @Test
  void clientHasNoWayAroundTheSignInPage() throws IOException {
    assertFalse(client().isDirectAccessGrantsEnabled());
    assertFalse(client().isImplicitFlowEnabled());
    assertFalse(client().isPublicClient());
    assertFalse(client().isFullScopeAllowed());
    assertEquals("S256", client().getAttributes().get("pkce.code.challenge.method"));
    for (String redirect : client().getRedirectUris()) {
      assertTrue(redirect.matches("https://[a-z.]+/\\*"), redirect);
    }
  }

  @Test
  void everyUserHasOneRoleAndNoPasswordIsInTheFile() throws IOException {
    for (UserRepresentation user : realm().getUsers()) {
      assertEquals(1, requireNonNull(user.getClientRoles().get("kiemphieu")).size());
      assertEquals(1, requireNonNull(user.getAttributes().get("assembly")).size());
      assertEquals(null, user.getCredentials());
    }
    assertEquals(null, client().getSecret());
  }

  @Test
  void fieldNobodyKnowsIsFound() throws IOException {
    String broken = Files.readString(FILE).replace("\"sslRequired\"", "\"sslRequird\"");
    assertThrows(
        UnrecognizedPropertyException.class,
        () -> STRICT.readValue(broken, RealmRepresentation.class));
  }

  private static RealmRepresentation realm() throws IOException {
    return STRICT.readValue(FILE.toFile(), RealmRepresentation.class);
  }

  private static ClientRepresentation client() throws IOException {
    return realm().getClients().get(0);
  }
}
